using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.ExecPolicy;

// ExecPolicy: what happens when the model asks to run a command.
//
//   Security   deny: nothing runs; allowlist: only what the approvals store knows; full: anything.
//   Ask        off, on-miss (a person decides on what the allowlist does not know), always.
//   Mode       one word for both: deny, allowlist, ask, auto (a model reviews, then a person), full. It replaces both.
//   Host       where it runs. `auto` is the sandbox where there is one and the gateway's host otherwise.
//   Default    with nothing written: on a host full and off, that is, anything runs and nobody is asked. The audit assumes deny here.
//   Approvals  the host's approvals file can only tighten this. It is state, not configuration: unknown here and taken as absent.

/// <summary>How commands of an agent run in one kind of session.</summary>
/// <param name="Host">Where.</param>
/// <param name="Security">What may run.</param>
/// <param name="Ask">Whether somebody is asked.</param>
/// <param name="Settings">The places that made it so.</param>
public sealed record ExecPosture(ExecHost Host, Setting<string> Security, Setting<string> Ask, IReadOnlyList<ConfigCursor> Settings)
{
    /// <summary>Whether any command at all runs with nobody asked.</summary>
    public Answer RunsAnythingUnasked => Host switch
    {
        ExecHost.Nowhere => Answer.No,
        // In the sandbox nothing is ever asked, and "full" is not needed: only an explicit denial or list holds commands back.
        ExecHost.Sandbox => Security.Is("full").Or(Security.IsKnown && Security.Source is null ? Answer.Yes : Answer.No),
        // Asking "on-miss" asks about what an allowlist misses; with full security there is no list to miss.
        ExecHost.Gateway or ExecHost.Node => Security.Is("full").And(Ask.Is("always").Not()),
        _ => Security.Is("full").And(Ask.Is("always").Not()) == Answer.No ? Answer.No : Answer.Unknown,
    };

    /// <summary>How commands of an agent run where the session is sandboxed or not.</summary>
    public static ExecPosture Of(ConfigCursor root, RosterAgent agent, Answer isSandboxed)
    {
        var (global, own) = (root["tools"]["exec"], agent.Entry["tools"]["exec"]);
        var host = HostOf(new Layers(own, global).Text("host", "auto"), isSandboxed);
        var policy = ExecLayer.Default(host is ExecHost.Sandbox or ExecHost.Nowhere ? "deny" : "full").Over(global).Over(own);
        return new(host, policy.Security, policy.Ask, policy.Places);
    }

    /// <summary>The same on the gateway's host: what elevated access makes of a sandboxed session.</summary>
    public static ExecPosture Elevated(ConfigCursor root, RosterAgent agent)
    {
        var (global, own) = (root["tools"]["exec"], agent.Entry["tools"]["exec"]);
        var host = new Layers(own, global).Text("host", "auto");
        var policy = ExecLayer.Default("full").Over(global).Over(own);
        return new(
            !host.IsKnown ? ExecHost.Unknown : host.Value == "node" ? ExecHost.Node : ExecHost.Gateway,
            policy.Security,
            policy.Ask,
            policy.Places);
    }

    private static ExecHost HostOf(Setting<string> host, Answer isSandboxed) =>
        !host.IsKnown ? ExecHost.Unknown
        : host.Value switch
        {
            "gateway" => ExecHost.Gateway,
            "node" => ExecHost.Node,
            "auto" or "sandbox" when isSandboxed == Answer.Unknown => ExecHost.Unknown,
            "auto" => isSandboxed == Answer.Yes ? ExecHost.Sandbox : ExecHost.Gateway,
            "sandbox" => isSandboxed == Answer.Yes ? ExecHost.Sandbox : ExecHost.Nowhere,
            _ => ExecHost.Unknown,
        };
}
