using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Surfaces;

/// <summary>Channels without a recorded gate: Signal, which works as WhatsApp does but for one thing, and those whose plugin was not read.</summary>
public class OtherChannelsTests
{
    [Theory]
    [InlineData("signal: { groupPolicy: 'open' }", SenderClass.Anyone)]
    [InlineData("signal: { groupAllowFrom: ['+1'] }", SenderClass.Listed)]
    [InlineData("signal: { groupAllowFrom: [' '], allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("signal: { groupPolicy: 'open', groups: { abc: {} } }", SenderClass.Nobody)]
    [InlineData("msteams: { groupPolicy: 'open' }", SenderClass.Anyone)]
    [InlineData("msteams: { groupPolicy: 'open', teams: { t: {} } }", SenderClass.Unknown)]
    [InlineData("msteams: { groupPolicy: 'disabled', teams: { t: {} } }", SenderClass.Nobody)]
    [InlineData("irc: { groupPolicy: 'open', accounts: { libera: {} } }", SenderClass.Unknown)]
    [InlineData("zalo: {}, defaults: { groupPolicy: 'open' }", SenderClass.Anyone)]
    [InlineData("zalo: {}", SenderClass.Unknown)]
    public void OtherGroups_AdmitWhatIsCertain(string channels, SenderClass expected) =>
        Assert.Equal(expected, Rooms(channels).Last(static room => room.Kind != PeerKind.Direct).Admission.Senders);

    [Theory]
    [InlineData("signal: { dmPolicy: 'open', allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("signal: { dmPolicy: 'pairing' }", SenderClass.Paired)]
    [InlineData("line: { dmPolicy: 'open', allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("line: { dmPolicy: 'allowlist', allowFrom: ['*'] }", SenderClass.Unknown)]
    [InlineData("line: { dmPolicy: 'open', accounts: { a: {} } }", SenderClass.Paired)]
    [InlineData("line: { dmPolicy: 'open', allowFrom: ['*'], accounts: { a: {} } }", SenderClass.Unknown)]
    [InlineData("matrix: { dm: { policy: 'open', allowFrom: ['*'] } }", SenderClass.Unknown)]
    public void DirectMessages_AdmitWhatIsCertain(string channels, SenderClass expected) =>
        Assert.Equal(expected, Rooms(channels).Last(static room => room.Kind == PeerKind.Direct).Admission.Senders);

    private static IEnumerable<Room> Rooms(string channels) =>
        SurfaceReader.Read(Json.Document($"{{ channels: {{ {channels} }} }}").Cursor).SelectMany(static surface => surface.Rooms);
}
