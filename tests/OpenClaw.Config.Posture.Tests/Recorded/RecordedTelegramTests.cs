using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Who gets in on Telegram, against the verdicts of the plugin's own gates (see Cases/telegram.mjs).</summary>
public class RecordedTelegramTests
{
    [Fact]
    public void Admission_IsThatOfTheRealGates()
    {
        foreach (var recorded in Json.Cases("telegram.jsonl"))
        {
            var root = Json.Document(recorded.GetProperty("config").GetRawText()).Cursor;
            var surface = SurfaceReader.Read(root).First(surface => surface.AccountId == recorded.Text("accountId"));

            foreach (var expected in recorded.GetProperty("expect").EnumerateObject())
            {
                var room = expected.Name == "direct" ? surface.Rooms.First(static room => room.Kind == PeerKind.Direct) : Group(surface, expected.Name);
                Assert.True(expected.Value.GetString() == Who(room.Admission.Senders), $"{expected.Name} is {room}: {recorded}");
            }
        }
    }

    private static string Who(SenderClass senders) => senders == SenderClass.Members ? "anyone" : senders.ToString().ToLowerInvariant();

    private static Room Group(Surface surface, string id)
    {
        var groups = surface.Rooms.Where(static room => room.Kind == PeerKind.Group).ToList();
        var parts = id.Split(":topic:");
        var named = groups.Where(room => room.Id?.Split(":topic:")[0] == parts[0]).ToList();
        var candidates = named.Count > 0 ? named : groups.Where(static room => room.Id is null).ToList();
        return (parts.Length == 1 ? null : candidates.FirstOrDefault(room => room.Place.StartsWith($"topic {parts[1]} ", StringComparison.Ordinal))
                ?? candidates.FirstOrDefault(static room => room.Place.StartsWith("any other topic ", StringComparison.Ordinal)))
            ?? candidates.First(static room => !room.Place.Contains("topic "));
    }
}
