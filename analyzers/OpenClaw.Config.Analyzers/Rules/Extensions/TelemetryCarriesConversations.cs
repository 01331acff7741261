using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Network;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>What people and agents write is part of the traces that the gateway sends.</summary>
internal sealed class TelemetryCarriesConversations() : SwitchRule(
    Rule,
    "Leave the conversations out",
    new RiskySwitch("diagnostics.otel.captureContent", Risky: true, "prompts, answers and what tools return go to diagnostics.otel.endpoint with every trace, and whoever reads the traces reads them"))
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6058",
        "Conversations go out with the telemetry",
        "'{0}' is {1}: {2}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, ConfigCursor at)
    {
        var otel = context.Root["diagnostics"]["otel"];
        return otel["enabled"].FlagOr(true).Is(true) == Answer.Yes && context.Root["diagnostics"]["enabled"].FlagOr(true).Is(true) == Answer.Yes;
    }

    /// <inheritdoc />
    protected override IEnumerable<ConfigCursor> Causes(RuleContext context, ConfigCursor at)
    {
        var endpoint = context.Root["diagnostics"]["otel"]["endpoint"];
        return endpoint.Text is { } url && PlainHttp.PublicHostOf(url) is not null ? [endpoint] : [];
    }
}
