using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>The gateway's own doors: its socket, what Tailscale and proxies put before it, its web pages and its HTTP endpoints.</summary>
internal static class GatewayRows
{
    private const string Operator = "everything an operator may do";

    /// <summary>The rows.</summary>
    public static IEnumerable<ReachRow> Of(ConfigCursor root, ReachMap map, AgentAbilities abilities)
    {
        var door = GatewayDoor.Of(root, GatewayEnvironment.AsWritten);
        var gateway = root["gateway"];
        if (gateway["mode"].Text == "remote")
        {
            yield break;
        }

        var (isOpen, all) = (door.IsReallyOpen, abilities.OfAll(map.Roster, Operator));
        var bind = door.Bind is { IsKnown: true, Value: var value } ? value : ReachRow.Unknown;
        var who = Who(door, gateway, isOpen);
        yield return new("gateway", $"the gateway itself ({bind})", who, "every agent", all, ReachRows.Paths(door.Bind.Source, door.Mode.Source), isOpen == Answer.Yes);

        if (door.Tailscale is { IsKnown: true, Value: "serve" or "funnel" } tailscale)
        {
            var isFunnel = tailscale.Value == "funnel";
            yield return new(
                "gateway",
                $"Tailscale {tailscale.Value}",
                isFunnel ? $"from anywhere, {who}" : door.AdmitsTailscale == Answer.Yes ? "every user of the tailnet" : $"from the tailnet, {who}",
                "every agent",
                all,
                ReachRows.Paths(tailscale.Source, gateway["auth"]["allowTailscale"]),
                isFunnel && isOpen == Answer.Yes);
        }

        if (door.ControlUi.Is(true) == Answer.Yes)
        {
            var origins = Entries.At(gateway["controlUi"]["allowedOrigins"]).Texts;
            var from = origins.Contains("*") ? " on any page" : origins.Count > 0 ? $" on {string.Join(", ", origins)}" : string.Empty;
            yield return new("gateway", $"Control UI and web chat{from}", who, "every agent", all, ReachRows.Paths(gateway["controlUi"]["allowedOrigins"], door.ControlUi.Source), isOpen == Answer.Yes);
        }

        foreach (var (key, path) in new[] { ("chatCompletions", "/v1/chat/completions"), ("responses", "/v1/responses") })
        {
            var enabled = gateway["http"]["endpoints"][key]["enabled"];
            if (enabled.Boolean == true)
            {
                yield return new("gateway", $"HTTP {path}", who, "every agent", all, ReachRows.Paths(enabled), isOpen == Answer.Yes);
            }
        }
    }

    private static string Who(GatewayDoor door, ConfigCursor gateway, Answer isOpen) => isOpen switch
    {
        Answer.Yes => door.IsLoopback.Or(door.IsCustomLoopback) == Answer.Yes ? "any program of this machine" : "anyone who reaches the address",
        Answer.No when door.Mode is { IsKnown: true, Value: "trusted-proxy" } => Vouched(gateway),
        Answer.No => "whoever has the token or password",
        _ => ReachRow.Unknown,
    };

    private static string Vouched(ConfigCursor gateway)
    {
        var (users, proxies) = (Entries.At(gateway["auth"]["trustedProxy"]["allowUsers"]), Entries.At(gateway["trustedProxies"]));
        var by = proxies.Texts.Count > 0 ? string.Join(", ", proxies.Texts) : "no proxy";
        return (users.Texts.Count > 0 ? string.Join(", ", users.Texts) : "everybody whom the trusted proxy knows") + $", by word of {by}";
    }
}
