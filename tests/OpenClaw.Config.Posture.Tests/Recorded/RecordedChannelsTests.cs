using System.Text.Json;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Who gets into conversations of sixteen further channels, against the verdicts of their plugins' gates (see Cases/channels.mjs).</summary>
public class RecordedChannelsTests
{
    [Fact]
    public void Admission_IsThatOfTheRealGates()
    {
        var wrong = Json.Cases("channels.jsonl").SelectMany(Differences).ToList();

        Assert.True(wrong.Count == 0, $"{wrong.Count} differences:\n{string.Join("\n", wrong.GroupBy(static difference => difference.Channel).SelectMany(static group => group.OrderBy(static difference => difference.Text.Length).Take(3)).Select(static difference => difference.Text))}");
    }

    private static IEnumerable<(string Channel, string Text)> Differences(JsonElement recorded)
    {
        var root = Json.Document(recorded.GetProperty("config").GetRawText()).Cursor;
        var surface = SurfaceReader.Read(root).First(surface => surface.AccountId == recorded.Text("accountId"));
        foreach (var expected in recorded.GetProperty("expect").EnumerateObject())
        {
            var senders = Find(surface, expected.Name)?.Admission.Senders ?? SenderClass.Nobody;
            var isRight = senders switch
            {
                SenderClass.Anyone or SenderClass.Members => expected.Value.GetString() == "anyone",
                // Nobody is paired in the recorded world, and who is listed gets in.
                SenderClass.Paired => expected.Value.GetString() is "listed" or "nobody",
                // Whether anybody is in a group of senders that a list names is no matter of the list.
                SenderClass.Listed when recorded.GetProperty("config").GetRawText().Contains("accessGroup:") => expected.Value.GetString() is "listed" or "nobody",
                _ => expected.Value.GetString() == senders.ToString().ToLowerInvariant(),
            };
            if (!isRight)
            {
                yield return (surface.Channel, $"{expected.Name} admits {senders}: {recorded}");
            }
        }
    }

    // "dm", an id, or "team/id". A room that stands for a team by name leaves nothing to the others.
    private static Room? Find(Surface surface, string place)
    {
        if (place == "dm")
        {
            return surface.Rooms.First(static room => room.Kind == PeerKind.Direct);
        }

        var (team, id) = surface.Channel == "msteams" && place.Split('/') is [var first, var second] ? (first, second) : (null, place);
        var rooms = surface.Rooms.Where(static room => room.Kind != PeerKind.Direct).ToList();
        var inTeam = rooms.Where(room => room.TeamId == team).ToList();
        var candidates = inTeam.Count > 0 ? inTeam : rooms.Where(static room => room.TeamId is null).ToList();
        return candidates.FirstOrDefault(room => room.Id == id) ?? candidates.FirstOrDefault(room => room.Id is null && !room.Except.Contains(id));
    }
}
