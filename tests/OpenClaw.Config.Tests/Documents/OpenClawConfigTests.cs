using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Tests.Documents;

public class OpenClawConfigTests
{
    private static readonly AgentId Family = "family";

    [Fact]
    public void A_document_has_the_keys_in_the_order_written_behind_meta()
    {
        var json = OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw
            .Gateway(g => g.Bind(GatewayBind.Loopback).Port(18789).Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_TOKEN"))))
            .Agents(a => a.Agent(Family, m => m.Tools(t => t.Allow("read", "write"))))
            .Binding(b => b.Agent(Family).Match(m => m.Channel("telegram").Account("family"))));

        Assert.Equal(
            $$"""
            {
              "meta": {
                "lastTouchedVersion": "{{OpenClawVersions.Default}}"
              },
              "gateway": {
                "bind": "loopback",
                "port": 18789,
                "auth": {
                  "mode": "token",
                  "token": {
                    "source": "env",
                    "provider": "default",
                    "id": "OPENCLAW_TOKEN"
                  }
                }
              },
              "agents": {
                "entries": {
                  "family": {
                    "tools": {
                      "allow": [
                        "read",
                        "write"
                      ]
                    }
                  }
                }
              },
              "bindings": [
                {
                  "agentId": "family",
                  "match": {
                    "channel": "telegram",
                    "accountId": "family"
                  }
                }
              ]
            }

            """,
            json);
    }

    [Fact]
    public void Calls_for_one_place_add_up_and_the_last_value_wins() => Assert.Equal(
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(2).Mode(GatewayMode.Local))),
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1)).Gateway(g => g.Mode(GatewayMode.Local)).Gateway(g => g.Port(2))));

    [Fact]
    public void An_accepted_rule_changes_nothing_in_the_file() => Assert.Equal(
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder _) => { }),
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.AcceptRisk("OCC2001", "behind a tunnel")));

    [Fact]
    public void An_accepted_check_stands_in_the_file_with_its_reason_and_day_beside_what_the_operator_wrote() => Assert.Equal(
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.Security(s => s.Audit(a => a
            .Suppression(x => x.CheckId("gateway.tailscale_serve").DetailIncludes("serve"))
            .Suppression(x => x.CheckId("gateway.tailscale_funnel").Reason("A public demo. (until 2027-03-31)"))
            .Suppression(x => x.CheckId("gateway.tailscale_serve"))))),
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw
            .AcceptRisk(" gateway.tailscale_funnel ", "A public demo.", until: "2027-03-31")
            .AcceptRisk("gateway.tailscale_serve", " ")
            .AcceptRisk("gateway.tailscale_funnel", "Once is enough.")
            .Security(s => s.Audit(a => a.Suppression(x => x.CheckId("gateway.tailscale_serve").DetailIncludes("serve"))))));

    [Fact]
    public void What_the_operator_suppressed_is_not_suppressed_twice() => Assert.Equal(
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.Security(s => s.Audit(a => a.Suppression(x => x.CheckId("gateway.tailscale_funnel"))))),
        OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw
            .Security(s => s.Audit(a => a.Suppression(x => x.CheckId("gateway.tailscale_funnel")))).AcceptRisk("gateway.tailscale_funnel", "A public demo.")));

    [Fact]
    public void A_risk_needs_a_rule_and_a_reason()
    {
        Assert.Throws<ArgumentNullException>("rule", static () => OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.AcceptRisk(null!, "because")));
        Assert.Throws<ArgumentException>("until", static () => OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.AcceptRisk("OCC2001", "because", until: "2027-02-30")));
        Assert.Throws<ArgumentNullException>("because", static () => OpenClawConfig.ToJson(static (OpenClawConfigBuilder claw) => claw.AcceptRisk("OCC2001", null!)));
    }

    [Fact]
    public void Nothing_to_run_is_an_error()
    {
        Assert.Throws<ArgumentNullException>("configure", static () => OpenClawConfig.ToJson((Action<OpenClawConfigBuilder>)null!));
        Assert.Throws<ArgumentNullException>("configure", static () => OpenClawConfig.ToJson((Action<OpenClawFleetBuilder>)null!));
    }
}
