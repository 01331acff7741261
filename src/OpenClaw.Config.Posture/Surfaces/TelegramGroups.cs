using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>The rooms of a Telegram group: the group itself and its topics that have settings of their own.</summary>
internal static class TelegramGroups
{
    public static IEnumerable<Room> Of(ChannelAccount account, ConfigCursor group, ConfigCursor any, string place, string? id, Lazy<Entries> senders)
    {
        ConfigCursor[] scopes = group.IsAbsent ? [] : id is null || any.IsAbsent ? [group] : [group, any];
        yield return new(PeerKind.Group, place, Admit(account, topic: null, group, id, senders)) { Id = id, ToolScopes = scopes };
        var everyTopic = group["topics"]["*"];
        foreach (var topic in group["topics"].Children())
        {
            var isAny = topic.Path.Segment == "*";
            var settings = new Layers(topic, everyTopic);
            yield return new(PeerKind.Group, $"{(isAny ? "any other topic" : $"topic {topic.Path.Segment}")} of {place}", Admit(account, settings, group, id, senders))
            {
                Id = id is null ? null : $"{id}:topic:{topic.Path.Segment}",
                ParentId = id,
                ToolScopes = scopes,
                AgentOverride = settings["agentId"],
                IsRouteKnown = id is not null,
            };
        }
    }

    private static Admission Admit(ChannelAccount account, Layers? topic, ConfigCursor group, string? id, Lazy<Entries> senders)
    {
        var settings = topic is null ? new Layers(group) : new Layers([.. topic.All, group]);
        if ((!group.IsAbsent && !group.IsPresent) || !account.GroupPolicy.IsKnown)
        {
            return Admission.Unknown(group);
        }

        // Whatever a group says: groups that are off for the account are off.
        if (account.GroupPolicy.Value == "disabled")
        {
            return Admission.Nobody;
        }

        // A topic cannot switch on what its group switched off.
        var enabled = group["enabled"].FlagOr(true).Is(true).And(topic?.Flag("enabled", true).Is(true) ?? Answer.Yes);
        if (enabled != Answer.Yes)
        {
            return enabled == Answer.No ? Admission.Nobody : Admission.Unknown(group);
        }

        var policy = settings["groupPolicy"].IsAbsent ? account.GroupPolicy : settings["groupPolicy"].TextOr(string.Empty);
        if (!settings["allowFrom"].IsAbsent)
        {
            // The group's own list holds whatever the policy.
            var own = account.Senders(settings["allowFrom"]);
            return policy.Is("disabled") == Answer.Yes ? Admission.Nobody
                : !policy.IsKnown ? Admission.Unknown(policy.Source)
                : policy.Is("open") == Answer.Yes && own.HasWildcard == Answer.Yes ? Admission.Of(SenderClass.Anyone, policy.Source, own.WildcardOrSource)
                : GroupSenders.Listed(own, SenderClass.Nobody);
        }

        return GroupSenders.Admit(policy, senders.Value, id is null ? SenderClass.Nobody : SenderClass.Members);
    }
}
