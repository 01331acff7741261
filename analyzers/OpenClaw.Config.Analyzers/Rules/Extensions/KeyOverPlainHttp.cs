using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Secrets;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A key goes to a model, an MCP server or a messenger over the internet without encryption, with every request.</summary>
[NoFix("Whether the other side speaks HTTPS is for the operator to find out.")]
internal sealed class KeyOverPlainHttp() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6050",
        "A key is sent in the clear",
        "'{0}' is plain HTTP to {1}, and '{2}' is sent along: everybody on the way there reads the key and what is said",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    // Where requests go that carry a key. Addresses that others call, or that only name something, are not among them.
    private static readonly string[] Addresses = ["baseUrl", "apiBaseUrl", "url", "endpoint", "homeserver", "relayUrl", "serviceUrl"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            if (at.Text is { } text && Addresses.Contains(at.Segment) && PlainHttp.PublicHostOf(text) is { } host && at.Path.Parent is { } path)
            {
                var holder = path.Segments.Aggregate(context.Root, static (place, segment) => place.Node is ConfigArray && int.TryParse(segment, out var index) ? place.ItemAt(index) : place[segment]);
                var provider = path.Segments.Count > 3 && path.Segments[1] == "providers" ? context.Root["models"]["providers"][path.Segments[2]] : holder;
                if (holder["enabled"].Boolean != false && Keys(holder).Concat(Keys(provider)).FirstOrDefault(static key => key.IsPresent && !key.IsUnknown) is { Node: not null } key)
                {
                    context.Report(at, [at.Path.ToString(), host, key.Path.ToString()], causes: [key]);
                }
            }
        }
    }

    private static IEnumerable<ConfigCursor> Keys(ConfigCursor holder) => Credentials(holder)
        .Concat(Credentials(holder["headers"])).Concat(Credentials(holder["request"]["headers"])).Concat(Credentials(holder["request"]["auth"]));

    private static IEnumerable<ConfigCursor> Credentials(ConfigCursor holder) => holder.Children().Where(static child =>
        child.Node is not (ConfigArray or ConfigBoolean or ConfigNumber) && (SecretPlaces.IsSecret(child.Path) || child.Path.Segment.EndsWith("key", StringComparison.OrdinalIgnoreCase)));
}
