using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The gateway takes any certificate for that of an MCP server, so whoever is on the way may be the server, hand out tools and read what they are given.</summary>
internal sealed class McpCertificateUnchecked() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6051",
        "Anyone on the way may pass for the MCP server",
        "'{0}' is false, so any certificate passes for that of the MCP server {1}: whoever is on the way gives the agent tools and reads what they get",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var server in McpServers.Of(context.Root).Where(static server => server["enabled"].Boolean != false))
        {
            var check = server["sslVerify"];
            if (check.Boolean == false && server["url"].Text is { } url && url.TrimStart().StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(check, [check.Path.ToString(), server.Path.Segment], causes: [server["url"]], fix: SwitchOn(check));
            }
        }
    }

    private static ReplaceByCode? SwitchOn(ConfigCursor check) =>
        check.Origin is { } origin && (check.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) ? new ReplaceByCode("Check the certificate", origin.Value, "true") : null;
}
