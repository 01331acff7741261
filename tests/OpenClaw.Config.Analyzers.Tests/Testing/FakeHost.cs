using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>A machine of which nothing is known but what lies below <c>/srv</c>.</summary>
internal sealed class FakeHost : IGatewayHost
{
    public HostPath? Find(string path) => path switch
    {
        "/srv/plugins" => new(HostPathKind.Folder),
        "/srv/good" => new(HostPathKind.File),
        "/srv/link" => new(HostPathKind.Link),
        "/srv/open" => new(HostPathKind.File, IsOpenToOthers: true),
        "/srv/foreign" => new(HostPathKind.File, IsOwn: false),
        _ when path.StartsWith("/srv/", StringComparison.Ordinal) => new(HostPathKind.Missing),
        _ => null,
    };
}
