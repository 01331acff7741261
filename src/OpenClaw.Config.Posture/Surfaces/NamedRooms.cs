using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>The groups of a map that has an entry for each and, under <c>*</c>, one for all others.</summary>
internal static class NamedRooms
{
    /// <param name="account">The account.</param>
    /// <param name="noun">What the channel calls its groups.</param>
    /// <param name="map">The map.</param>
    /// <param name="admit">
    /// Who gets into the group of an entry, given that one and the entry for all others, which is the same one for a group without a name. Either may be
    /// absent, neither is in doubt, and the policy is known and not "disabled".
    /// </param>
    public static IEnumerable<Room> Of(ChannelAccount account, string noun, ConfigCursor map, Func<ConfigCursor, ConfigCursor, Admission> admit)
    {
        var policy = account.GroupPolicy;
        var any = map["*"];
        var named = map.Children().Where(static entry => entry.Path.Segment != "*").ToList();
        foreach (var entry in named)
        {
            yield return new(PeerKind.Group, $"{account.Title} {noun} {entry.Path.Segment}", Admit(entry))
            {
                Id = entry.Path.Segment,
                ToolScopes = any.IsAbsent ? [entry] : [entry, any],
            };
        }

        yield return new(PeerKind.Group, named.Count == 0 ? $"any {account.Title} {noun}" : $"any other {account.Title} {noun}", Admit(any))
        {
            Except = [.. named.Select(static entry => entry.Path.Segment)],
            ToolScopes = any.IsAbsent ? [] : [any],
        };

        Admission Admit(ConfigCursor entry) =>
            !policy.IsKnown ? Admission.Unknown(policy.Source)
            : policy.Value == "disabled" ? Admission.Nobody
            : policy.Value is not ("open" or "allowlist" or "allowall") || !IsSure(entry) || !IsSure(any) || map.IsUnknown ? Admission.Unknown(policy.Source, map)
            : admit(entry, any);
    }

    /// <summary>Whether an entry is certainly there, or certainly not.</summary>
    public static bool IsSure(ConfigCursor entry) => entry.IsAbsent || (entry.IsPresent && !entry.IsUnknown);

    /// <summary>Whether no entry switches its group off.</summary>
    public static Answer IsOn(ConfigCursor entry) => entry["enabled"].FlagOr(true).Is(true);
}
