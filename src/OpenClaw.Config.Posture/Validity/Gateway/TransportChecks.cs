using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Gateway;

/// <summary>Certificates (G5), and the headers that a remote gateway's proxy wants (G7).</summary>
public sealed class TransportChecks : ValidityCheck
{
    private static readonly string[] Owned =
    [
        "host", "connection", "upgrade", "content-length",
        "sec-websocket-key", "sec-websocket-version", "sec-websocket-protocol", "sec-websocket-extensions",
    ];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var tls = context.Root["gateway"]["tls"];
        foreach (var at in (ConfigCursor[])[tls["certPath"], tls["keyPath"]])
        {
            if (TextOf(at)?.Trim().Length == 0)
            {
                found.Add(new("G5", at, $"{at.Path} is blank; name a file, or leave it out"));
            }
        }

        var headers = context.Root["gateway"]["remote"]["edgeAuth"];
        if (headers.Node is ConfigObject && headers.IsPresent && Headers(headers) is { } violation)
        {
            found.Add(violation);
        }
    }

    // Only the first fault counts, as the validator has it.
    private static ValidityViolation? Headers(ConfigCursor headers)
    {
        if (headers.HasAllChildren && !headers.Children().Any())
        {
            return new("G7", headers, $"{headers.Path} holds no header; add one, or leave it out");
        }

        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var at in headers.Children().Where(static at => at.IsPresent))
        {
            var name = at.Path.Segment;
            var fault = !IsToken(name) ? "is no name of a header"
                : Owned.Contains(name.ToLowerInvariant()) ? "is a header of the connection itself, which cannot be set"
                : seen.TryGetValue(name, out var other) ? $"differs from '{other}' only by case"
                : null;
            if (fault is not null)
            {
                return new("G7", at, $"{at.Path} {fault}; rename or remove it") { IsAboutKey = true, Scope = headers.Path };
            }

            seen.Add(name, name);
        }

        return null;
    }

    private static bool IsToken(string name) =>
        name.Length > 0 && name.All(static c => (c | 0x20) is (>= 'a' and <= 'z') || c is (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);
}
