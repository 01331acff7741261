using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>
/// Settings that call themselves dangerous and that OpenClaw's audit does not list: senders recognised by names of their own choice, messages that
/// nobody signed, requests into the private network.
/// </summary>
internal sealed class ProtectionSwitchedOff() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3052",
        "A protection is switched off",
        "'{0}' is true: {1}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    private static readonly Dictionary<string, string> Effects = new(StringComparer.Ordinal)
    {
        ["dangerouslyAllowNameMatching"] = "whoever takes the name of a listed sender, which is theirs to choose, is let in as that sender",
        ["dangerouslyDisableSignatureValidation"] = "whoever knows the address of the webhook sends messages in anybody's name",
        ["dangerouslyAllowInheritedWebhookPath"] = "accounts share one address for incoming messages, and one may get what was meant for the other",
        ["dangerouslyAllowPrivateNetwork"] = "addresses that others put into messages or pages are fetched from the private network, too",
    };

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            if (at.Boolean == true && Effects.TryGetValue(at.Path.Segment, out var effect) && IsAboutStrangers(at.Path))
            {
                context.Report(at, [at.Path.ToString(), effect], fix: SwitchOff(at));
            }
        }
    }

    // The flags of the browser, the sandbox and the Control UI have rules of their own; a channel whose server stands in the private network needs its flag.
    private static bool IsAboutStrangers(ConfigPath path) => path.Segments[0] switch
    {
        "tools" or "cron" => true,
        "channels" => path.Segment != "dangerouslyAllowPrivateNetwork" || path.Segments[1] == "telegram",
        _ => false,
    };

    private static ReplaceByCode? SwitchOff(ConfigCursor at) =>
        at.Origin is { } origin && (at.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) ? new ReplaceByCode("Switch the protection on", origin.Value, "false") : null;
}
