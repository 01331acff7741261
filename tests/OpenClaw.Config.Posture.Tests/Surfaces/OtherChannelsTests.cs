using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Surfaces;

/// <summary>Channels without a recorded gate: Signal, which works as WhatsApp does but for one thing, and those whose plugin was not read. And what recordings leave out: what is unknown.</summary>
public class OtherChannelsTests
{
    [Theory]
    [InlineData("signal: { groupPolicy: 'open' }", SenderClass.Anyone)]
    [InlineData("signal: { groupAllowFrom: ['+1'] }", SenderClass.Listed)]
    [InlineData("signal: { groupAllowFrom: [' '], allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("signal: { groupPolicy: 'open', groups: { abc: {} } }", SenderClass.Nobody)]
    [InlineData("msteams: { groupPolicy: 'open' }", SenderClass.Anyone)]
    [InlineData("msteams: { groupPolicy: 'open', teams: { t: {} } }", SenderClass.Anyone)]
    [InlineData("msteams: { groupPolicy: 'disabled', teams: { t: {} } }", SenderClass.Nobody)]
    [InlineData("irc: { groupPolicy: 'open', accounts: { libera: {} } }", SenderClass.Nobody)]
    [InlineData("zalo: {}, defaults: { groupPolicy: 'disabled' }", SenderClass.Nobody)]
    [InlineData("zalo: {}", SenderClass.Anyone)]
    [InlineData("'qa-channel': { groupPolicy: 'open' }", SenderClass.Anyone)]
    [InlineData("'qa-channel': { groupPolicy: 'open', groups: { g: {} } }", SenderClass.Unknown)]
    [InlineData("'qa-channel': {}", SenderClass.Unknown)]
    public void OtherGroups_AdmitWhatIsCertain(string channels, SenderClass expected) =>
        Assert.Equal(expected, Rooms(channels).Last(static room => room.Kind != PeerKind.Direct).Admission.Senders);

    [Theory]
    [InlineData("signal: { dmPolicy: 'open', allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("signal: { dmPolicy: 'pairing' }", SenderClass.Paired)]
    [InlineData("line: { dmPolicy: 'open', allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("line: { dmPolicy: 'allowlist', allowFrom: ['*'] }", SenderClass.Anyone)]
    [InlineData("wechat: { dmPolicy: 'allowlist', allowFrom: ['*'] }", SenderClass.Unknown)]
    [InlineData("reef: { requestPolicy: 'open' }", SenderClass.Paired)]
    [InlineData("'synology-chat': { dmPolicy: 'open', allowedUserIds: '*' }", SenderClass.Unknown)]
    [InlineData("tlon: { dmAllowlist: ['*'] }", SenderClass.Nobody)]
    [InlineData("line: { dmPolicy: 'open', accounts: { a: {} } }", SenderClass.Paired)]
    [InlineData("line: { dmPolicy: 'open', allowFrom: ['*'], accounts: { a: {} } }", SenderClass.Anyone)]
    [InlineData("matrix: { dm: { policy: 'open', allowFrom: ['*'] } }", SenderClass.Anyone)]
    [InlineData("matrix: { dm: { policy: 'open', allowFrom: ['*'], enabled: false } }", SenderClass.Nobody)]
    public void DirectMessages_AdmitWhatIsCertain(string channels, SenderClass expected) =>
        Assert.Equal(expected, Rooms(channels).Last(static room => room.Kind == PeerKind.Direct).Admission.Senders);

    private static IEnumerable<Room> Rooms(string channels) =>
        SurfaceReader.Read(Json.Document($"{{ channels: {{ {channels} }} }}").Cursor).SelectMany(static surface => surface.Rooms);
}
