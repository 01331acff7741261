using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Pages that agents embed into the Control UI run with its rights, or come from anywhere.</summary>
internal sealed class ControlUiShowsForeignPages() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2056",
        "The Control UI trusts what agents show",
        "'{0}' is {1}: {2}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var ui = context.Root["gateway"]["controlUi"];
        Report(ui["embedSandbox"], "trusted", "what an agent embeds runs in the origin of the Control UI, and does there whatever the operator may", static (at, origin) => FixFor(at, origin, "EmbedSandbox.Scripts"));
        Report(ui["allowExternalEmbedUrls"], true, "an agent that follows a stranger's words shows the operator a page of that stranger inside the Control UI", static (at, origin) => FixFor(at, origin, "false"));

        void Report(ConfigCursor at, object risky, string effect, Func<ConfigCursor, Origin, ConfigFix?> fix)
        {
            if (risky.Equals(at.Text) || risky.Equals(at.Boolean))
            {
                context.Report(at, [at.Path.ToString(), risky is true ? "true" : $"'{risky}'", effect], fix: at.Origin is { } origin ? fix(at, origin) : null);
            }
        }
    }

    private static ReplaceByCode? FixFor(ConfigCursor at, Origin origin, string code) =>
        (at.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) ? new ReplaceByCode("Keep it apart", origin.Value, code) : null;
}
