using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Who gets into rooms of Discord, Slack and WhatsApp, against the verdicts of their plugins' gates (see Cases/rooms.mjs).</summary>
public class RecordedRoomsTests
{
    [Fact]
    public void Admission_IsThatOfTheRealGates()
    {
        foreach (var recorded in Json.Cases("rooms.jsonl"))
        {
            var root = Json.Document(recorded.GetProperty("config").GetRawText()).Cursor;
            var surface = SurfaceReader.Read(root).First(surface => surface.AccountId == recorded.Text("accountId"));

            foreach (var expected in recorded.GetProperty("expect").EnumerateObject())
            {
                var senders = Find(surface, expected.Name)?.Admission.Senders ?? SenderClass.Nobody;
                var who = senders == SenderClass.Members ? "anyone" : senders.ToString().ToLowerInvariant();
                Assert.True(expected.Value.GetString() == who, $"{expected.Name} admits {who}: {recorded}");
            }
        }
    }

    // "guild/channel" or "channel". A room that stands for a guild or channel by name leaves nothing to the others.
    private static Room? Find(Surface surface, string place)
    {
        var (guild, id) = place.Split('/') is [var server, var channel] ? (server, channel) : (null, place);
        var rooms = surface.Rooms.Where(static room => room.Kind != PeerKind.Direct).ToList();
        var inGuild = rooms.Where(room => room.GuildId == guild).ToList();
        var candidates = inGuild.Count > 0 ? inGuild : rooms.Where(static room => room.GuildId is null).ToList();
        return candidates.FirstOrDefault(room => room.Id == id) ?? candidates.FirstOrDefault(static room => room.Id is null);
    }
}
