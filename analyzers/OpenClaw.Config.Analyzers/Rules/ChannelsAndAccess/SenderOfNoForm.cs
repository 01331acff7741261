using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A list of senders holds a text that no sender of the channel has: a telephone number without its country, a name where Matrix has ids, the name of a Discord role.</summary>
[NoFix("Whom the entry means is for the operator to say.")]
internal sealed class SenderOfNoForm() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3062",
        "Sender in a form that nobody has",
        "'{0}' is '{1}', {2}: the entry lets nobody in",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    private static readonly string[] Senders = ["allowFrom", "groupAllowFrom"];

    private static readonly Wrong[] Table =
    [
        new(["whatsapp", "signal", "sms"], Senders, IsWithoutCountry, "a telephone number without its country, and numbers are compared with '+' and the country before them"),
        new(["matrix"], [.. Senders, "users"], IsNoMatrixId, "a name, and Matrix is compared by ids such as @name:server"),
        new(["discord"], ["roles"], static id => !id.Any(char.IsDigit), "a name, and roles of Discord are compared by their numbers"),
    ];

    private static readonly HashSet<string> Lists = new(Table.SelectMany(static wrong => wrong.Lists), StringComparer.Ordinal);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var list in context.Shared(WrittenNodes.Of).All.Where(static at => at.Node is ConfigArray && Lists.Contains(at.Segment) && at.Path.Segments is { Count: > 2 } segments && segments[0] == "channels"))
        {
            var channel = list.Path.Segments[1];
            if (Array.Find(Table, wrong => wrong.Channels.Contains(channel) && wrong.Lists.Contains(list.Segment)) is not { } wrong || MatchesNames(context.Root["channels"][channel]))
            {
                continue;
            }

            foreach (var entry in list.Children().Where(entry => entry.Text?.Trim() is { Length: > 0 } id && id != "*" && !id.Contains("${") && !id.StartsWith("accessGroup:", StringComparison.Ordinal) && wrong.Is(id)))
            {
                context.Report(entry, [entry.Path.ToString(), entry.Text!.Trim(), wrong.Why]);
            }
        }
    }

    // A setting of the channel or an account that looks names up.
    private static bool MatchesNames(ConfigCursor section) =>
        section["accounts"].Children().Prepend(section).Any(static place => place["dangerouslyAllowNameMatching"] is { IsAbsent: false } names && names.Boolean != false);

    // No country's number begins with a zero, and "00" in place of "+" is not read as such.
    private static bool IsWithoutCountry(string text)
    {
        var number = text.Substring(text.IndexOf(':') + 1).Trim().TrimStart('+', '(', ' ');
        return number.Length > 5 && number[0] == '0' && number.All(static c => c is (>= '0' and <= '9') or ' ' or '-' or '/' or '.' or '(' or ')');
    }

    private static bool IsNoMatrixId(string text) => !text.Contains(":") && text[0] is not ('!' or '#');

    private sealed record Wrong(string[] Channels, string[] Lists, Func<string, bool> Is, string Why);
}
