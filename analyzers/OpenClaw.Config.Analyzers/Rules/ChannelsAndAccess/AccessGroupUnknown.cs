using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A list of senders refers to an access group that the configuration does not have: the entry lets nobody in, and the gateway does not say so.</summary>
[NoFix("Who is meant to get in is for the operator to say.")]
internal sealed class AccessGroupUnknown() : ConfigRule(Rule)
{
    private const string Prefix = "accessGroup:";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3050",
        "Access group that does not exist",
        "'{0}' lets in the access group '{1}', but accessGroups has {2}: the entry lets nobody in",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var groups = context.Root["accessGroups"];
        if (groups.IsUnknown || !groups.HasAllChildren)
        {
            return;
        }

        var names = groups.Children().Select(static group => group.Path.Segment).ToList();
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            if (at.Node is ConfigText text && NameIn(at.Text) is { Length: > 0 } name && !names.Contains(name) && !EnvironmentReferences.IsIn(text))
            {
                var existing = names.Count == 0 ? "none" : "only " + string.Join(", ", names.Select(static group => $"'{group}'"));
                context.Report(at, [at.Path.ToString(), name, existing]);
            }
        }
    }

    private static string? NameIn(string? text) =>
        text?.Trim() is { } entry && entry.StartsWith(Prefix, StringComparison.Ordinal) ? entry.Substring(Prefix.Length).Trim() : null;
}
