using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Model.Tests.Files;

/// <summary>Files that exist in a test only.</summary>
internal sealed class MemoryFiles(Dictionary<string, string> texts) : IFileSource
{
    /// <summary>Where a path really leads.</summary>
    public Dictionary<string, string> Links { get; } = [];

    /// <summary>Paths that nobody can tell of.</summary>
    public HashSet<string> Unknown { get; } = [];

    public FileContent Read(string path) =>
        Unknown.Contains(path) ? FileContent.NotAtHand : texts.TryGetValue(path, out var text) ? FileContent.Of(text) : FileContent.Missing;

    public string? RealPathOf(string path) => Links.TryGetValue(path, out var real) ? real : null;
}
