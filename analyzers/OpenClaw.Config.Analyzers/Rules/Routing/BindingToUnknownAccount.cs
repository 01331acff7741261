using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding to an account that its channel does not have. The gateway starts, and the messages that were meant go to another agent.</summary>
internal sealed class BindingToUnknownAccount() : ConfigRule(Rule)
{
    private const int MostNamed = 6;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7050",
        "Binding to an account that does not exist",
        "'{0}' is '{1}', but {2} has no such account ({3}): the binding to agent '{4}' matches no message",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (account, channel, existing) in AccountReferences.Dangling(context.Document))
        {
            var index = account.Path.Parent!.Parent!.Segment;
            var agent = context.Root["bindings"].Children().ElementAt(int.Parse(index, System.Globalization.CultureInfo.InvariantCulture))["agentId"];
            context.Report(
                account,
                [account.Path.ToString(), account.Text!.Trim(), channel, Describe(existing), agent.Text ?? "?"],
                causes: [agent],
                fix: Rename(account, existing));
        }
    }

    private static string Describe(IReadOnlyList<string> existing) => existing.Count == 0
        ? "it names none"
        : "it has " + string.Join(", ", existing.Take(MostNamed).Select(static id => $"'{id}'")) + (existing.Count > MostNamed ? $" and {existing.Count - MostNamed} others" : string.Empty);

    private static ReplaceByText? Rename(ConfigCursor account, IReadOnlyList<string> existing) =>
        account.Origin is { } origin && (account.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) && NearestName.Find(account.Text!.Trim(), existing) is { } near
            ? new ReplaceByText($"Use \"{near}\"", origin.Value, near)
            : null;
}
