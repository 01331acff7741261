using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Tools that the HTTP endpoint holds back are given to it.</summary>
[NoFix("Whether a caller needs the tool is for the operator to say.")]
internal sealed class DangerousToolsOverHttp() : MirrorRule(Rule, "gateway.tools_invoke_http.dangerous_allow")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2015",
        "HTTP callers get tools that they are refused otherwise",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.tools_invoke_http.dangerous_allow");

    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, AuditFinding finding)
    {
        // What is denied as well stays denied, which the audit overlooks.
        var deny = Entries.At(context.Root["gateway"]["tools"]["deny"]);
        return finding.Causes.Any(cause => cause.Text is { } tool && deny.Contains(tool.Trim()) == Answer.No && cause.Path.Parent!.Segment == "allow");
    }
}
