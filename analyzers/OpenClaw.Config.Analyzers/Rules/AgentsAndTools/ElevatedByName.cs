using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Who may leave the sandbox is recognised by a name that senders choose themselves.</summary>
[NoFix("The id behind a name is for the operator to say.")]
internal sealed class ElevatedByName() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4053",
        "A name that anyone can take leaves the sandbox",
        "'{0}' is '{1}': whoever takes that name on {2} runs commands on the host, for names are theirs to choose and ids are not",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly string[] Places = ["tools.elevated.allowFrom.*.[]", "agents.entries.*.tools.elevated.allowFrom.*.[]"];

    private static readonly string[] Names = ["name:", "username:", "tag:"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var entry in Places.SelectMany(place => PathPattern.Select(context.Root, place)))
        {
            if (entry.Text?.Trim() is { } text && Array.Exists(Names, name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length))
            {
                context.Report(entry, [entry.Path.ToString(), text, entry.Path.Parent!.Segment]);
            }
        }
    }
}
