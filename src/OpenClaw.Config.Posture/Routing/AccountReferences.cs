using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Bindings that name an account which the channel does not have. The gateway takes any text there, and then no message matches.</summary>
public static class AccountReferences
{
    // Its accounts may come from variables of the environment alone.
    private const string FromVariables = "matrix";

    /// <summary>The places of the accounts, each with those that the channel has.</summary>
    public static IEnumerable<(ConfigCursor Account, string Channel, IReadOnlyList<string> Existing)> Dangling(ConfigDocument document)
    {
        foreach (var binding in document.Cursor["bindings"].Children())
        {
            var account = binding["match"]["accountId"];
            if (account.Node is not ConfigText text || account.Text?.Trim() is not { Length: > 0 } id || id == "*" || EnvironmentReferences.IsIn(text)
                || binding["match"]["channel"].Text?.Trim().ToLowerInvariant() is not { Length: > 0 } channel || binding["type"].Text == "acp")
            {
                continue;
            }

            if (AccountsOf(document.Cursor["channels"][channel], channel) is { } existing
                && AccountIds.Normalize(id) is var wanted && wanted != AccountIds.Default && !existing.Any(other => AccountIds.Normalize(other) == wanted))
            {
                yield return (account, channel, existing);
            }
        }
    }

    /// <summary>The default accounts that channels name and do not have, each with those that the channel has. Those that a binding names have a report of their own.</summary>
    public static IEnumerable<(ConfigCursor Account, IReadOnlyList<string> Existing)> DanglingDefaults(ConfigDocument document) =>
        from section in document.Cursor["channels"].Children()
        let account = section["defaultAccount"]
        where account is { IsPresent: true, Node: ConfigText text } && !EnvironmentReferences.IsIn(text) && account.Text!.Trim().Length > 0
        let wanted = AccountIds.Normalize(account.Text)
        let existing = AccountsOf(section, section.Path.Segment)
        where existing is not null && (section["accounts"].IsAbsent || section["accounts"].IsPresent) && wanted != AccountIds.Default && !existing.Any(other => AccountIds.Normalize(other) == wanted)
            && document.Cursor["bindings"] is { IsUnknown: false, HasAllChildren: true } bindings && !bindings.Children().Any(binding => binding.IsUnknown || binding["match"]["accountId"].IsUnknown || AccountIds.Normalize(binding["match"]["accountId"].Text) == wanted)
        select (account, existing);

    /// <summary>The accounts that a channel's section names; null when that may not be all, or the channel is not known to have accounts of that form.</summary>
    private static IReadOnlyList<string>? AccountsOf(ConfigCursor section, string channel)
    {
        var accounts = section["accounts"];
        return !ChannelNames.IsChannel(channel) || channel == FromVariables || section is not { IsPresent: true, Node: ConfigObject } || accounts.IsUnknown || !accounts.HasAllChildren
            || SchemaFacts.For().Find(["channels", channel, "accounts"]).Count == 0
            ? null
            : [.. accounts.Children().Select(static account => account.Path.Segment)];
    }
}
