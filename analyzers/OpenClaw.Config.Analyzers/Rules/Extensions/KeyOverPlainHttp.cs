using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Network;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A key goes to a model or an MCP server over the internet without encryption, with every request.</summary>
[NoFix("Whether the other side speaks HTTPS is for the operator to find out.")]
internal sealed class KeyOverPlainHttp() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6050",
        "A key is sent in the clear",
        "'{0}' is plain HTTP to {1}, and '{2}' is sent along: everybody on the way there reads the key and what is said",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in PathPattern.Select(context.Root, "models.providers.*"))
        {
            Check(context, at["baseUrl"], [at["apiKey"], .. Credentials(at["headers"])]);
        }

        foreach (var at in PathPattern.Select(context.Root, "mcp.servers.*").Where(static at => at["enabled"].Boolean != false))
        {
            Check(context, at["url"], Credentials(at["headers"]));
        }
    }

    private static void Check(RuleContext context, ConfigCursor url, IEnumerable<ConfigCursor> keys)
    {
        if (url.Text is { } text && PlainHttp.PublicHostOf(text) is { } host && keys.Where(static key => key.IsPresent && !key.IsUnknown).Take(1).ToList() is [var key])
        {
            context.Report(url, [url.Path.ToString(), host, key.Path.ToString()], causes: [key]);
        }
    }

    private static IEnumerable<ConfigCursor> Credentials(ConfigCursor headers) => headers.Children().Where(static header =>
        header.Path.Segment.EndsWith("authorization", StringComparison.OrdinalIgnoreCase) || header.Path.Segment.EndsWith("key", StringComparison.OrdinalIgnoreCase)
        || header.Path.Segment.EndsWith("token", StringComparison.OrdinalIgnoreCase));
}
