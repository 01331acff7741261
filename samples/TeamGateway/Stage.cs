namespace TeamGateway;

/// <summary>What differs between the team's gateways. Everything else is the same by construction.</summary>
/// <param name="Name">The name people see in the web interface.</param>
/// <param name="Port">The port on the host; the gateways may share one.</param>
/// <param name="Origin">Where the web interface is reached over the tailnet; null where it is not.</param>
internal sealed record Stage(string Name, int Port, string? Origin)
{
    public static readonly Stage Staging = new("staging", 18790, null);
    public static readonly Stage Production = new("production", 18789, "https://claw.example.ts.net");

    public bool IsProduction => Name == "production";
}
