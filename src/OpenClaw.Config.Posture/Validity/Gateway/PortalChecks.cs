using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Addresses;

namespace OpenClaw.Config.Posture.Validity.Gateway;

/// <summary>The domain and port of portals, which nothing else may use (G4).</summary>
public sealed class PortalChecks : ValidityCheck
{
    private const double UsualPort = 18789;

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var gateway = context.Root["gateway"];
        var ingress = gateway["portals"]["ingress"];
        var domain = ingress["domain"];
        if (TextOf(domain) is { } suffix)
        {
            if (!HostNames.IsDomain(suffix))
            {
                found.Add(new("G4", domain, $"{domain.Path} is {Show(domain)}; write a bare domain of at least two labels, such as portals.example.com"));
            }

            foreach (var origin in gateway["controlUi"]["allowedOrigins"].Children().Prepend(gateway["publicOrigin"]))
            {
                if (TextOf(origin) is { } url && WebAddress.Read(url) is { Host: { Length: > 0 } host } && IsBelow(host, suffix.ToLowerInvariant()))
                {
                    found.Add(new("G4", domain, $"{domain.Path} is {Show(domain)}, but {origin.Path} lies in it; give portals a domain of their own") { Scope = gateway.Path });
                    break;
                }
            }
        }

        var port = ingress["port"];
        var other = gateway["port"];
        if (port.Number is { } number && number == (other.IsAbsent ? UsualPort : other.Number))
        {
            found.Add(new("G4", port, $"{port.Path} is {Show(port)}, the port of the gateway itself; choose another") { Scope = gateway.Path });
        }
    }

    private static bool IsBelow(string host, string suffix) => host == suffix || host.EndsWith("." + suffix, StringComparison.Ordinal);
}
