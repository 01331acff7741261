using OpenClaw.Config;
using Shared.Roles;

namespace TenantCells;

/// <summary>
/// A cell for each tenant: a gateway of its own, with its own port, its own bot and one agent. Who the tenants are stands in <c>tenants.csv</c>.
/// </summary>
internal static class Gateways
{
    private static readonly AgentId Desk = "desk";

    [OpenClawFleet]
    internal static void Cells(OpenClawFleetBuilder fleet)
    {
        var ports = new HashSet<int>();
        foreach (var tenant in OpenClawInput.Csv<Tenant>("tenants.csv"))
        {
            if (!ports.Add(tenant.Port))
            {
                throw new ArgumentException($"two tenants have the port {tenant.Port}");
            }

            fleet.Gateway(tenant.Name, claw => Cell(claw, tenant, Stage.Current));
        }
    }

    private static void Cell(OpenClawConfigBuilder claw, Tenant tenant, Stage stage)
    {
        claw.LocalGateway()
            .SeparateDirectMessages()
            .ContainedTools()
            .Gateway(gateway => gateway
                .Port(tenant.Port + stage.PortOffset)
                // Nobody needs a shell on the host from a browser.
                .Terminal(terminal => terminal.Enabled(false))
                .ControlUi(ui => ui.Environment(environment => environment
                    .Label($"{tenant.Name} {stage.Name}")
                    .Color(stage.Mark))))
            .AgentDefaults(all => all
                .Model("anthropic/claude-sonnet-4-6")
                .Heartbeat(heartbeat => heartbeat.Every(Duration.Zero)));

        Role.Named(tenant.Role).Employ(claw, Desk, tenant.Label);

        claw.Telegram(telegram => telegram
            .Enabled(true)
            .BotToken(tenant.BotToken)
            .DmPolicy(DmPolicy.Allowlist)
            .AllowFrom(tenant.Owners)
            .GroupPolicy(GroupPolicy.Disabled));
    }
}
