namespace OpenClaw.Config.Posture.Network;

/// <summary>Addresses that only the machine itself reaches.</summary>
public static class LoopbackHosts
{
    private static readonly AddressRange[] Blocks = [AddressReader.Read("127.0.0.0/8")!, AddressReader.Read("::1/128")!];

    /// <summary>Whether the text is such an address.</summary>
    public static bool Holds(string host) => AddressReader.Read(host.Trim('[', ']')) is { } address && Blocks.Any(block => block.Contains(address));
}
