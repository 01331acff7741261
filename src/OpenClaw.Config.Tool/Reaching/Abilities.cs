namespace OpenClaw.Config.Tool.Reaching;

/// <summary>What an agent may do in a turn, in words.</summary>
/// <param name="Tools">Its tools, as kinds of tools.</param>
/// <param name="Commands">Where commands run, and who is asked; null where there are none.</param>
/// <param name="Files">Which files it opens; null for none.</param>
/// <param name="Secrets">The paths of the credentials that such files, or such commands, give away.</param>
internal sealed record Abilities(IReadOnlyList<string> Tools, string? Commands = null, string? Files = null, IReadOnlyList<string>? Secrets = null)
{
    /// <summary>Nothing at all.</summary>
    public static Abilities None { get; } = new([]);

    /// <summary>Files and secrets in one phrase; null for neither.</summary>
    public string? Opens => Secrets is { Count: > 0 } ? $"{Files ?? "no file"}, {Secrets.Count} secret{(Secrets.Count == 1 ? string.Empty : "s")}" : Files;
}
