using OpenClaw.Config;

if (args is ["print", var name])
{
    Console.Write(OpenClawConfig.ToJson(Gateways.Cells)[name]);
}

internal sealed record Tenant(string Name, int Port, string Model);

internal static class Gateways
{
    private static readonly Dictionary<string, string> Models = OpenClawInput.Json<Dictionary<string, string>>("data/models.de.json");

    [OpenClawFleet]
    public static void Cells(OpenClawFleetBuilder fleet)
    {
        foreach (var tenant in OpenClawInput.Csv<Tenant>("data/tenants.csv"))
        {
            fleet.Gateway(tenant.Name, claw => claw
                .Hardened()
                .Gateway(gateway => gateway.Port(tenant.Port))
                .Agent("main", agent => agent.Name(OpenClawInput.Property("Region")).Model(Models[tenant.Model])));
        }
    }
}
