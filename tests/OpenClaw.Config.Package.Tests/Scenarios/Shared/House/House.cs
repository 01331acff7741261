using OpenClaw.Config;

namespace Acme;

/// <summary>What every gateway of the house has in common.</summary>
public static class House
{
    public static OpenClawConfigBuilder AsInTheHouse(this OpenClawConfigBuilder claw, string label) => claw
        .Hardened()
        .Gateway(gateway => gateway.Port(18790))
        .Agent("main", agent => agent.Name(label));
}
