using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A list of senders holds the id of a group, or a list of groups that of a person: the entry lets nobody in. Telegram's lists have a rule of their own.</summary>
[NoFix("Who is meant to get in is for the operator to say.")]
internal sealed class ConversationAmongSenders() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3056",
        "Group listed as a sender",
        "'{0}' lists '{1}', which is the id of {2}, where {3} are listed: the entry lets nobody in",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    private static readonly Wrong[] Table =
    [
        new("whatsapp", ["allowFrom", "groupAllowFrom"], static id => id.EndsWith("@g.us", StringComparison.OrdinalIgnoreCase), "a group", "people"),
        new("line", ["allowFrom", "groupAllowFrom"], static id => id.Length == 33 && (id[0] is 'C' or 'R') && id.Skip(1).All(IsHex), "a group or room", "people"),
        new("matrix", ["allowFrom", "groupAllowFrom", "users"], static id => (id[0] is '!' or '#') && id.Contains(":"), "a room", "people"),
        new("feishu", ["allowFrom", "groupSenderAllowFrom"], static id => id.StartsWith("oc_", StringComparison.Ordinal), "a group", "people"),
        new("feishu", ["groupAllowFrom"], static id => id.StartsWith("ou_", StringComparison.Ordinal), "a person", "groups"),
        new("slack", ["allowFrom", "users"], static id => id.Length >= 9 && id[0] == 'C' && id.All(static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && id.Any(char.IsDigit), "a channel", "people"),
        new("googlechat", ["allowFrom", "groupAllowFrom", "users"], static id => id.StartsWith("spaces/", StringComparison.OrdinalIgnoreCase), "a space", "people"),
    ];

    private static readonly HashSet<string> Lists = new(Table.SelectMany(static wrong => wrong.Lists), StringComparer.Ordinal);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var list in context.Shared(WrittenNodes.Of).All.Where(static at => at.Node is ConfigArray && Lists.Contains(at.Segment) && at.Path.Segments is { Count: > 2 } segments && segments[0] == "channels"))
        {
            var channel = list.Path.Segments[1];
            foreach (var wrong in Table.Where(wrong => wrong.Channel == channel && wrong.Lists.Contains(list.Segment)))
            {
                foreach (var entry in list.Children().Where(entry => entry.Text?.Trim() is { Length: > 0 } id && !id.Contains("${") && wrong.Is(id)))
                {
                    context.Report(entry, [entry.Path.ToString(), entry.Text!.Trim(), wrong.What, wrong.Where]);
                }
            }
        }
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private sealed record Wrong(string Channel, string[] Lists, Func<string, bool> Is, string What, string Where);
}
