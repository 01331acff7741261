using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>An include that the gateway refuses. It stops at the first, so this ends the reading.</summary>
internal sealed class IncludeFailure(string message, ConfigPath path, Origin? origin) : Exception(message)
{
    /// <summary>The place in the configuration.</summary>
    public ConfigPath Path { get; } = path;

    /// <summary>Where it was written.</summary>
    public Origin? Origin { get; } = origin;
}
