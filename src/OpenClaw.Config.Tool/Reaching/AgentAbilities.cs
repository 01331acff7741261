using OpenClaw.Config.Analyzers.Rules.Secrets;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>Tells what agents may do.</summary>
internal sealed class AgentAbilities(ConfigCursor root)
{
    // A kind of tools is there when the tool that stands for it is.
    private static readonly (string Kind, string Tool)[] Kinds =
    [
        ("commands", "exec"), ("write files", "write"), ("read files", "read"), ("web", "web_fetch"), ("browser", "browser"), ("memory", "memory_search"),
        ("messages", "message"), ("other sessions", "sessions_send"), ("subagents", "sessions_spawn"), ("media", "image_generate"),
    ];

    private readonly Lazy<IReadOnlyList<string>> _secrets = new(() => [.. SecretsBelow(root)]);

    /// <summary>What an agent may do in a turn with these tools.</summary>
    public Abilities Of(RosterAgent agent, EffectiveTools tools, Answer isSandboxed, ExecPosture? exec)
    {
        string[] kinds =
        [
            .. from kind in Kinds
               let allowed = tools.For(kind.Tool).IsAllowed
               where allowed != Answer.No
               select allowed == Answer.Yes ? kind.Kind : kind.Kind + ReachRow.Unknown,
        ];
        var isOwn = Runtimes.IsOwn(root, agent) == Answer.Yes;
        var commands = !kinds[..Math.Min(1, kinds.Length)].Contains("commands") ? null : isOwn && exec is not null ? Commands(exec) : ReachRow.Unknown;
        var runs = isOwn && tools.For("exec").IsAllowed == Answer.Yes && exec is { Host: ExecHost.Gateway, RunsAnythingUnasked: Answer.Yes };
        var files = Files(agent, tools, isSandboxed, runs);
        IReadOnlyList<string> secrets = files == AnyFile ? _secrets.Value : isSandboxed == Answer.Yes ? [.. SandboxSecrets(agent)] : [];
        return new(kinds, commands, files, secrets);
    }

    /// <summary>What an operator gets out of agents, whichever they are: all of what any of them may do in its main session.</summary>
    public Abilities OfAll(AgentRoster roster, params string[] tools)
    {
        var each = roster.Agents.Select(agent =>
        {
            var isSandboxed = SandboxPosture.Of(root, agent).Holds(SessionKind.Main);
            return Of(agent, ToolPolicies.Of(root, agent, new ToolContext([], IsStranger: false, isSandboxed)), isSandboxed, ExecPosture.Of(root, agent, isSandboxed));
        }).ToList();
        return new(
            tools,
            each.Select(static abilities => abilities.Commands).OfType<string>().OrderByDescending(static commands => commands.Contains("nobody", StringComparison.Ordinal)).FirstOrDefault(),
            each.Any(static abilities => abilities.Files == AnyFile) ? AnyFile : each.Select(static abilities => abilities.Files).OfType<string>().FirstOrDefault(),
            each.Select(static abilities => abilities.Secrets).MaxBy(static secrets => secrets?.Count ?? 0));
    }

    private const string AnyFile = "any file";

    private string? Files(RosterAgent agent, EffectiveTools tools, Answer isSandboxed, bool runsOnHost)
    {
        var has = new[] { "read", "write", "edit", "exec" }.Aggregate(Answer.No, (any, tool) => any.Or(tools.For(tool).IsAllowed));
        if (runsOnHost || FileReach.Of(root, agent, tools, isSandboxed).OpensAny == Answer.Yes)
        {
            return AnyFile;
        }

        return has == Answer.No ? null
            : isSandboxed == Answer.Yes ? Mounted(agent)
            : has == Answer.Yes && isSandboxed == Answer.No && FileReach.IsConfined(root, agent) == Answer.Yes ? "its workspace"
            : ReachRow.Unknown;
    }

    private string Mounted(RosterAgent agent)
    {
        var sandbox = new Layers(agent.Entry["sandbox"], root["agents"]["defaults"]["sandbox"]);
        var access = sandbox.Text("workspaceAccess", "none") is { IsKnown: true } known ? known.Value : ReachRow.Unknown;
        var mounts = sandbox.Below("docker")["binds"].Children().Count();
        return "its sandbox" + access switch
        {
            "none" => string.Empty,
            "ro" => " and, to read, its workspace",
            "rw" => " and its workspace",
            _ => " and perhaps its workspace",
        } + (mounts == 0 ? string.Empty : $" and {mounts} mount{(mounts == 1 ? string.Empty : "s")}");
    }

    private IEnumerable<string> SandboxSecrets(RosterAgent agent) =>
        from place in new Layers(agent.Entry["sandbox"], root["agents"]["defaults"]["sandbox"]).Below("docker")["env"].Children()
        where SecretPlaces.IsSecret(place.Path)
        select place.Path.ToString();

    // A reference is a credential as a whole: its parts are none.
    private static IEnumerable<string> SecretsBelow(ConfigCursor place)
    {
        foreach (var child in place.Children())
        {
            if (place.Node is ConfigObject && SecretPlaces.IsSecret(child.Path) && child.Node is ConfigText or ConfigObject or ConfigUnknown && IsCredential(child))
            {
                yield return child.Path.ToString();
                continue;
            }

            foreach (var secret in SecretsBelow(child))
            {
                yield return secret;
            }
        }
    }

    private static bool IsCredential(ConfigCursor place) => place.Node is not ConfigObject || !place["source"].IsAbsent;

    private static string Commands(ExecPosture exec)
    {
        var place = exec.Host switch
        {
            ExecHost.Gateway => "on the gateway's host",
            ExecHost.Node => "on a paired node",
            ExecHost.Sandbox => "in the sandbox",
            ExecHost.Nowhere => "nowhere",
            _ => ReachRow.Unknown,
        };
        return exec.Host is ExecHost.Nowhere or ExecHost.Unknown ? place
            : exec.Security is { IsKnown: true, Value: "deny", Source: not null } ? "denied"
            : place + exec.RunsAnythingUnasked switch
            {
                Answer.Yes => ", nobody is asked",
                Answer.No => ", by list or with approval",
                _ => ", with or without approval",
            };
    }
}
