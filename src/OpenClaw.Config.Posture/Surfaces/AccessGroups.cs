using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Lists of senders that refer to others by name: <c>accessGroup:family</c> stands for the senders that accessGroups.family lists.</summary>
internal static class AccessGroups
{
    private const string Prefix = "accessGroup:";

    /// <summary>The list with the senders that its groups name, for this channel or for all. Groups within groups do not count.</summary>
    public static Entries Expand(Entries senders, ConfigCursor root, string channel)
    {
        if (!senders.Texts.Any(static text => text.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            return senders;
        }

        var names = senders.Texts.Where(static text => text.StartsWith(Prefix, StringComparison.Ordinal)).Select(static text => text.Substring(Prefix.Length).Trim()).ToList();
        foreach (var group in names.Select(name => root["accessGroups"][name]))
        {
            // Members of another type are looked up while a message comes in; each is somebody, not anyone.
            if (group["type"].Text is { } type && type != "message.senders")
            {
                continue;
            }

            var (everywhere, here) = (Entries.At(group["members"]["*"]), Entries.At(group["members"][channel]));
            senders = senders.With(
                everywhere.Texts.Concat(here.Texts).Where(static text => !text.StartsWith(Prefix, StringComparison.Ordinal)),
                everywhere.IsComplete && here.IsComplete && (group.IsAbsent || !group["type"].IsUnknown));
        }

        return senders;
    }
}
