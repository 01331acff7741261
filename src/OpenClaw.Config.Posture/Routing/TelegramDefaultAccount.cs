using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>
/// Which of Telegram's accounts is the default one: only there does the agent that answers by default get messages of groups, and do people who write directly share its main session. It is the first
/// account that a binding gives to that agent; else the one that <c>defaultAccount</c> names; else "default"; else the first by name. Beside what the file says, a variable of the
/// environment (TELEGRAM_BOT_TOKEN) makes an account "default".
/// </summary>
internal sealed class TelegramDefaultAccount
{
    private const string Channel = "telegram";

    private readonly string? _id;
    private readonly string? _idWithVariable;
    private readonly bool _isAlone;

    private TelegramDefaultAccount(string? id, string? idWithVariable, bool isAlone = false) => (_id, _idWithVariable, _isAlone) = (id, idWithVariable, isAlone);

    /// <summary>The default account of a gateway.</summary>
    public static TelegramDefaultAccount Of(AgentRoster roster)
    {
        var section = roster.Root["channels"][Channel];
        var (accounts, bindings, preferred) = (section["accounts"], roster.Root["bindings"], section["defaultAccount"]);
        var isExplicit = roster.Root["agents"]["ownership"].Text == "explicit";
        var owner = roster.DefaultAgent();
        if (!IsClear(accounts) || !IsClear(bindings) || preferred.IsUnknown || !owner.IsKnown || bindings.Children().Any(static binding => !binding.IsCertain()))
        {
            return new(null, null);
        }

        var bound = Bound(bindings).ToList();
        if (owner.Value is { } agent && (!isExplicit || roster.Agents.Count == 1) && bound.Find(each => each.IsRoute && each.Agent == agent) is { } first)
        {
            return new(first.Account, first.Account);
        }

        // The gateway sorts as people do: an underscore comes before everything.
        var named = accounts.Children().Select(static account => AccountIds.Normalize(account.Path.Segment)).Distinct().ToList();
        var ids = named.Union(bound.Select(static each => each.Account)).OrderBy(static id => id.Replace('_', '!'), StringComparer.Ordinal).ToList();
        if (preferred.Text?.Trim() is { Length: > 0 } text && AccountIds.Normalize(text) is var wanted && ids.Contains(wanted))
        {
            return new(wanted, wanted);
        }

        var hasDefault = ids.Contains(AccountIds.Default) ? Answer.Yes : IsConfigured(section["botToken"]).Or(IsConfigured(section["tokenFile"]));
        var otherwise = hasDefault == Answer.Yes ? AccountIds.Default : ids.FirstOrDefault() ?? AccountIds.Default;
        return new(otherwise, AccountIds.Default, isAlone: hasDefault == Answer.No && named.Count == 1);
    }

    /// <summary>
    /// Whether an account is the default one, provided that it exists: the account "default" does where it is named or the variable is set. Who names a single account gives it the only bot there
    /// is; a variable beside it would make a second one, and is taken not to be set.
    /// </summary>
    public Answer Is(string accountId) =>
        _id is null ? Answer.Unknown
        : accountId == AccountIds.Default || _id == _idWithVariable ? Answers.Of(_idWithVariable == accountId)
        : _id == accountId ? _isAlone ? Answer.Yes : Answer.Unknown
        : Answer.No;

    /// <summary>Whether the variable decides between the account and "default".</summary>
    public bool IsThatOrDefault(string accountId) => !_isAlone && _id == accountId && _idWithVariable == AccountIds.Default && accountId != AccountIds.Default;

    private static bool IsClear(ConfigCursor place) => place.IsAbsent || place is { IsPresent: true, IsUnknown: false, HasAllChildren: true } && place.Children().All(static child => child.IsPresent);

    private static Answer IsConfigured(ConfigCursor credential) =>
        credential.IsAbsent || credential.Text is { } text && text.Trim().Length == 0 ? Answer.No : credential.IsPresent ? Answer.Yes : Answer.Unknown;

    private static IEnumerable<BoundAccount> Bound(ConfigCursor bindings) =>
        from binding in bindings.Children()
        let match = binding["match"]
        where match["channel"].Text?.Trim().ToLowerInvariant() == Channel
        let account = match["accountId"].Text?.Trim()
        where !string.IsNullOrEmpty(account) && account != "*"
        select new BoundAccount(AccountIds.Normalize(account), AgentIds.Normalize(binding["agentId"].Text), binding["type"].Text != "acp");

    private sealed record BoundAccount(string Account, string Agent, bool IsRoute);
}
