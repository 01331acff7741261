using OpenClaw.Config;

internal static class Network
{
    public const GatewayBind Bind = GatewayBind.Loopback;
}
