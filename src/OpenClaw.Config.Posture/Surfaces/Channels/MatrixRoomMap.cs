using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// The rooms of a Matrix account: those of the channel that name no other account, with the account's own over them, key by key. <c>groups</c> counts, or <c>rooms</c> where
/// that leaves none.
/// </summary>
/// <param name="Named">The rooms by key.</param>
/// <param name="Any">The settings for all others; null when there are none.</param>
internal sealed record MatrixRoomMap(IReadOnlyDictionary<string, Layers> Named, Layers? Any)
{
    /// <summary>The map in force; null where nobody can say.</summary>
    public static MatrixRoomMap? Of(ChannelAccount account)
    {
        if (Merge(account, "groups") is not { } groups || Merge(account, "rooms") is not { } rooms)
        {
            return null;
        }

        var found = groups.Count > 0 ? groups : rooms;
        return new(found.Where(static room => room.Key != "*").ToDictionary(static room => room.Key, static room => room.Value, StringComparer.Ordinal), found.TryGetValue("*", out var any) ? any : null);
    }

    private static Dictionary<string, Layers>? Merge(ChannelAccount account, string key)
    {
        var shared = account.Section[key];
        var own = account.Own.IsAbsent ? account.Own : account.Own[key];
        if (!IsClear(shared) || !IsClear(own))
        {
            return null;
        }

        var merged = new Dictionary<string, Layers>(StringComparer.Ordinal);
        if (!own.IsAbsent && !own.Children().Any())
        {
            return merged;
        }

        foreach (var entry in shared.Children().Where(entry => entry["account"].Text is not { } id || AccountIds.Normalize(id) == account.Id))
        {
            merged[entry.Path.Segment] = new Layers(entry);
        }

        foreach (var entry in own.Children())
        {
            merged[entry.Path.Segment] = merged.TryGetValue(entry.Path.Segment, out var inherited) ? new Layers(entry, inherited.All[0]) : new Layers(entry);
        }

        return merged;
    }

    private static bool IsClear(ConfigCursor map) =>
        NamedRooms.IsSure(map) && map.HasAllChildren && map.Children().All(static entry => NamedRooms.IsSure(entry) && !entry["account"].IsUnknown);
}
