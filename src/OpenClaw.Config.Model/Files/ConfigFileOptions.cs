using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Files;

/// <summary>What is known of the place where the gateway reads the file.</summary>
public sealed record ConfigFileOptions
{
    /// <summary>Nothing is known of the environment, and no file lies outside the folder.</summary>
    public static readonly ConfigFileOptions Default = new();

    /// <summary>The version of OpenClaw that reads it.</summary>
    public string OpenClawVersion { get; init; } = OpenClawVersions.Default;

    /// <summary>
    /// The environment of the gateway; null where it is not known. Then a string with a variable in it stays as it is and is judged as "any
    /// string"; else the variables are filled in, and one that is missing is a warning.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>Folders besides the configuration's own from which files may be included (<c>OPENCLAW_INCLUDE_ROOTS</c>); absolute.</summary>
    public IReadOnlyList<string> IncludeRoots { get; init; } = [];
}
