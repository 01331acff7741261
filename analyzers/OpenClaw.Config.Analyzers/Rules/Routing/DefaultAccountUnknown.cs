using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A default account that the channel does not have: the gateway takes another without a word.</summary>
[NoFix("Which account is meant is for the operator to say.")]
internal sealed class DefaultAccountUnknown() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7058",
        "Default account that does not exist",
        "'{0}' is '{1}', but the channel has no such account ({2}): where none is named, another is taken",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (account, existing) in AccountReferences.DanglingDefaults(context.Document))
        {
            var has = existing.Count == 0 ? "it names none" : "it has " + string.Join(", ", existing.Select(static id => $"'{id}'"));
            context.Report(account, [account.Path.ToString(), account.Text!.Trim(), has]);
        }
    }
}
