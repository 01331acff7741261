using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Tool.Texts;

/// <summary>Reads the configuration that an input holds.</summary>
internal static class InputReading
{
    /// <summary>Reads it, with what it includes from the disk. Standard input lies in no folder, so nobody knows what it includes.</summary>
    /// <param name="input">An input that was read.</param>
    /// <param name="version">The version of OpenClaw that the file is for.</param>
    /// <param name="roots">The folders besides its own from which it may include files; null for those that the environment allows.</param>
    public static ConfigFileReading Of(InputResult input, string version = OpenClawVersions.Default, IReadOnlyList<string>? roots = null) => ConfigFile.Read(
        input.Path ?? input.Name,
        input.Text!,
        input.Path is null ? new NoFiles(isKnown: false) : new DiskFiles(),
        new ConfigFileOptions { OpenClawVersion = version, IncludeRoots = roots ?? IncludeRoots.OfEnvironment() });
}
