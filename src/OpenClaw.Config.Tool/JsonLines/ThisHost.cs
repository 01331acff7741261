using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>This machine in place of the gateway's, as for a gateway's own validator that runs here with an empty home.</summary>
internal sealed class ThisHost : IGatewayHost
{
    /// <inheritdoc />
    public HostPath? Find(string path)
    {
        if (path.StartsWith('~'))
        {
            return new(HostPathKind.Missing);
        }

        var found = new FileInfo(path);
        return found.LinkTarget is not null ? new(HostPathKind.Link)
            : Directory.Exists(path) ? new(HostPathKind.Folder)
            : found.Exists ? new(HostPathKind.File, IsOpenToOthers(path))
            : new(HostPathKind.Missing);
    }

    private static bool IsOpenToOthers(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0;
}
