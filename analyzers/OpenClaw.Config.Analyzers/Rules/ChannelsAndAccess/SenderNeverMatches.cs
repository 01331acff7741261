using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>
/// A list of Telegram senders holds what no sender is: the id of a group, or a name. Telegram's senders are positive numbers, and its groups negative ones, which
/// belong under <c>groups</c>.
/// </summary>
[NoFix("The number behind a name, and who of a group is meant, is for the operator to say.")]
internal sealed class SenderNeverMatches() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3051",
        "Sender that nobody is",
        "'{0}' lists the sender '{1}', which is {2}: Telegram's senders are positive numbers, so the entry lets nobody in",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    private static readonly string[] Lists = ["allowFrom", "groupAllowFrom"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var list in context.Shared(WrittenNodes.Of).All.Where(static at => at.Node is ConfigArray && Lists.Contains(at.Segment) && IsOfTelegram(at.Path)))
        {
            foreach (var entry in list.Children())
            {
                var text = entry.Text ?? (entry.Number is { } number ? JsonNumbers.Format(number) : null);
                if (text is not null && !text.Contains("${") && Kind(text) is { } kind)
                {
                    context.Report(entry, [entry.Path.ToString(), text.Trim(), kind]);
                }
            }
        }
    }

    private static bool IsOfTelegram(ConfigPath path) =>
        path.Segments is { Count: > 2 } segments && segments[0] == "channels" && segments[1] == "telegram";

    private static string? Kind(string text)
    {
        var sender = text.Trim();
        foreach (var prefix in (string[])["telegram:", "tg:"])
        {
            sender = sender.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? sender.Substring(prefix.Length).Trim() : sender;
        }

        return sender.Length > 1 && sender[0] == '-' && sender.Skip(1).All(static c => c is >= '0' and <= '9') ? "the id of a group (those belong under groups)"
            : sender.Length > 1 && sender[0] == '@' ? "a name"
            : null;
    }
}
