using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Network;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>The audit finds every gateway critical that leaves it to a proxy to say who somebody is, whichever addresses the proxy may have.</summary>
internal sealed class ProxiesAreNamed : Disproof
{
    public override string? Against(AuditFinding finding, DisproofContext context)
    {
        if (finding.CheckId != "gateway.trusted_proxy_auth" || Entries.At(context.Root["gateway"]["trustedProxies"]) is not { IsComplete: true, Texts: { Count: > 0 } proxies })
        {
            return null;
        }

        // What is no address matches nobody; another rule says so.
        var ranges = proxies.Select(AddressReader.Read).OfType<AddressRange>().ToList();
        return ranges.Count > 0 && !proxies.Any(static proxy => proxy.Contains("${")) && ranges.All(static range => AddressSpace.CountPublic(range) <= 1)
            ? $"only {string.Join(", ", proxies)} may say who somebody is, and no stranger has such an address"
            : null;
    }
}
