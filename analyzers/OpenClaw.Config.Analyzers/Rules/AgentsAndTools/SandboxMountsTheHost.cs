using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// A mount that leads out of the sandbox: into the host's system, to Docker, or to where a user keeps credentials, whoever the user is. The audit
/// knows only the home of the user who runs it, and looks at no mounts of the browser.
/// </summary>
[NoFix("Which folder the agent needs is for the operator to say.")]
internal sealed class SandboxMountsTheHost() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4011",
        "The sandbox has a way out to the host",
        "The mount '{0}' opens {1} of the host to what runs in the sandbox",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "sandbox.dangerous_bind_mount");

    private static readonly string[] Lists = ["docker", "browser"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var agents = context.Root["agents"];
        var mounts = agents["entries"].Children().Prepend(agents["defaults"])
            .Select(static scope => scope["sandbox"]).Where(static sandbox => !sandbox.IsAbsent)
            .SelectMany(static sandbox => Lists.SelectMany(list => sandbox[list]["binds"].Children()));
        foreach (var mount in mounts)
        {
            if (mount.Text is { } text && !text.Contains("${") && Opened(text) is { } folder)
            {
                context.Report(mount, [text, folder]);
            }
        }
    }

    private static string? Opened(string mount)
    {
        var source = BlockedMounts.SourceOf(mount);
        return !BlockedMounts.IsAbsolute(source) ? null
            : BlockedMounts.Of(BlockedMounts.HomeIn(source) is { } home ? [home] : []).Find(source) ?? HostFolders.Opened(source, IsReadOnly(mount));
    }

    private static bool IsReadOnly(string mount) => mount.Substring(mount.LastIndexOf(':') + 1).Split(',').Any(static option => option.Trim() == "ro");
}
