using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Groups of a Telegram account that are answered there or, where a variable of the environment makes an account "default", at that one: most settings are inherited from the channel, and then it
/// is the same way in for both.
/// </summary>
internal static class UndecidedAccounts
{
    /// <summary>The ways in, with those that are the same for both accounts known.</summary>
    /// <param name="ways">All ways in.</param>
    /// <param name="complete">Finds out what the agent of a way may do.</param>
    public static IReadOnlyList<WayIn> Settle(IReadOnlyList<WayIn> ways, Func<WayIn, WayIn> complete)
    {
        if (!ways.Any(static way => way.Undecided is not null))
        {
            return ways;
        }

        // The account "default" counts as the default one: nobody can say only whether there is one.
        var others = ways.Where(static way => way.Surface is { Channel: "telegram", AccountId: AccountIds.Default } && way.Agent is not null).ToLookup(Place);
        return [.. ways.Select(way => way.Undecided is { } route && others[Place(way)].FirstOrDefault(other => IsSame(way.Room, other.Room) && other.Route.AgentId == route.AgentId && other.Route.Tier == route.Tier) is { } other
            ? complete(way with { Route = route, Agent = other.Agent, Undecided = null, IsOfEitherAccount = true })
            : way)];
    }

    private static (string Place, string? Id) Place(WayIn way) => (way.Room.Place, way.Room.Id);

    private static bool IsSame(Room room, Room other) =>
        room.Kind == other.Kind && room.Admission.Senders == other.Admission.Senders
        && Paths(room.Admission.Doors).SequenceEqual(Paths(other.Admission.Doors)) && Paths(room.ToolScopes).SequenceEqual(Paths(other.ToolScopes));

    private static IEnumerable<string> Paths(IEnumerable<Model.Tree.ConfigCursor> places) => places.Select(static place => place.Path.ToString());
}
