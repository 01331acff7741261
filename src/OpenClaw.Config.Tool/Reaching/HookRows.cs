using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>Webhooks: the endpoint for callers with the token, and each mapping that makes a prompt of what it gets.</summary>
internal static class HookRows
{
    private const string Caller = "whoever has the token of the hooks";

    /// <summary>The rows.</summary>
    public static IEnumerable<ReachRow> Of(ConfigCursor root, ReachMap map, AgentAbilities abilities)
    {
        var hooks = root["hooks"];
        if (hooks["enabled"].Boolean != true)
        {
            yield break;
        }

        var path = hooks["path"].Text ?? "/hooks";
        var allowed = Entries.At(hooks["allowedAgentIds"]);
        var agents = !allowed.IsList || allowed.Texts.Contains("*") ? "every agent" : string.Join(", ", allowed.Texts);
        var single = allowed is { IsComplete: true, Texts: [var only] } ? map.Roster.Find(only) : null;
        yield return new("webhook", $"webhooks ({path})", Caller, agents, single is null ? new([ReachRow.Unknown]) : Of(HookWay.To(root, hooks["allowedAgentIds"], single), abilities), ReachRows.Paths(hooks["enabled"], hooks["allowedAgentIds"]), IsOpen: false);

        foreach (var hook in HookWay.Of(root, map.Roster))
        {
            yield return new(
                "webhook",
                hook.IsMail ? "mail by the webhook gmail" : $"webhook {path.TrimEnd('/')}/{hook.Name.TrimStart('/')}",
                hook.IsMail ? "anyone who writes to the account" : $"{Caller}, and who wrote what it carries",
                hook.Agent?.Id ?? ReachRow.Unknown,
                Of(hook, abilities),
                ReachRows.Paths(hook.Place, hooks["gmail"]["account"]),
                hook.IsMail);
        }
    }

    private static Abilities Of(HookWay hook, AgentAbilities abilities) =>
        hook is { Agent: { } agent, Tools: { } tools } ? abilities.Of(agent, tools, hook.IsSandboxed, hook.Exec) : new([ReachRow.Unknown]);
}
