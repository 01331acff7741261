using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Secrets;

/// <summary>Where secrets come from, by name.</summary>
public static class SecretProviders
{
    private static readonly string[] Sources = ["env", "file", "exec", "store"];

    // Of these the gateway has one by itself.
    private static readonly string[] BuiltIn = ["env", "store"];

    /// <summary>What keeps a reference from being resolved, as part of a sentence; null where nothing does, or nobody can say.</summary>
    /// <param name="root">The configuration.</param>
    /// <param name="source">The source that the reference names.</param>
    /// <param name="provider">The provider that it names.</param>
    public static string? Fault(ConfigCursor root, string source, string provider)
    {
        var secrets = root["secrets"];
        var (declared, usual) = (secrets["providers"][provider], secrets["defaults"][source].TextOr("default"));
        if (Array.IndexOf(Sources, source) < 0 || provider.Contains("${") || !usual.IsKnown || (usual.Value.Trim() == provider && Array.IndexOf(BuiltIn, source) >= 0))
        {
            return null;
        }

        return declared.IsAbsent ? "and secrets.providers has none of that name"
            : declared["source"].Text is { } other && other != source ? $"but that provider is one of source {other}"
            : null;
    }
}
