using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>
/// Policies of a channel that its accounts do not inherit: of some channels the gateway fills in the defaults at each account while it reads the file, and then the account's own stands before the
/// channel's, though nobody wrote it.
/// </summary>
public sealed class PoliciesLeftBehind
{
    private PoliciesLeftBehind(IReadOnlyList<LeftBehind> all) => All = all;

    /// <summary>The policies, each with the accounts that have another.</summary>
    public IReadOnlyList<LeftBehind> All { get; }

    /// <summary>Those of a document.</summary>
    public static PoliciesLeftBehind Of(ConfigDocument document) => new([.. In(document.Cursor)]);

    private static IEnumerable<LeftBehind> In(ConfigCursor root) =>
        from section in root["channels"].Children()
        where section.Node is ConfigObject
        let channel = section.Path.Segment
        from key in new[] { "dmPolicy", "groupPolicy" }
        let policy = section[key]
        where policy.Text is not null && (key == "dmPolicy" ? ChannelNames.HasAccountDmPolicy(channel) : ChannelNames.HasAccountGroupPolicy(channel))
        let accounts = ChannelAccounts.Of(root, section).Where(account => IsAnother(account, key, policy.Text!)).ToList()
        where accounts.Count > 0
        let filledIn = key == "dmPolicy" ? accounts[0].DmPolicy.Value : accounts[0].GroupPolicy.Value
        select new LeftBehind(policy, ChannelNames.Title(channel), filledIn, [.. accounts.Select(static account => account.Own)]);

    private static bool IsAnother(ChannelAccount account, string key, string written)
    {
        if (account.Own.IsAbsent || !account.Own[key].IsAbsent || ChannelAccounts.IsRunning(account) != Answer.Yes)
        {
            return false;
        }

        var rooms = SurfaceReader.Rooms(account).Where(room => (room.Kind == PeerKind.Direct) == (key == "dmPolicy")).ToList();
        return key == "dmPolicy"
            // Whoever lists everybody lets everybody in under any policy but "disabled".
            ? written == "disabled" || (written is "open" or "allowlist" && rooms.TrueForAll(static room => room.Admission.Senders is SenderClass.Paired))
            : written == "open" || (written == "disabled" && rooms.Exists(static room => room.Admission.Senders is not (SenderClass.Nobody or SenderClass.Unknown)));
    }

    /// <summary>A policy that some accounts do not have.</summary>
    /// <param name="Policy">The channel's policy.</param>
    /// <param name="Title">The channel's name for people.</param>
    /// <param name="FilledIn">What those accounts have in its place.</param>
    /// <param name="Accounts">The accounts.</param>
    public sealed record LeftBehind(ConfigCursor Policy, string Title, string FilledIn, IReadOnlyList<ConfigCursor> Accounts);
}
