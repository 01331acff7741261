using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A tool that HTTP callers are refused otherwise is handed to them under the name it had before. The audit compares names as they are written, the gateway does not.</summary>
[NoFix("Whether callers need the tool is for the operator to say.")]
internal sealed class OldNameOpensTool() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2053",
        "HTTP callers get a dangerous tool under its old name",
        "'{0}' is '{1}', the name that '{2}' had before: whoever has the gateway's credential may call it over HTTP, which is refused otherwise",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    private static readonly string[] RefusedOverHttp = ["exec", "apply_patch", "automations"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var tools = context.Root["gateway"]["tools"];
        var deny = Entries.At(tools["deny"]);
        foreach (var entry in tools["allow"].Children())
        {
            if (entry.Text?.Trim() is { } name && ToolNames.Normalize(name) is var tool && RefusedOverHttp.Contains(tool) && tool != name.ToLowerInvariant()
                && deny.IsComplete && !deny.Texts.Any(denied => ToolNames.Covers(denied, tool)))
            {
                context.Report(entry, [entry.Path.ToString(), name, tool]);
            }
        }
    }
}
