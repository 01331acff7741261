namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>Folders of a host that lead out of a sandbox and that OpenClaw does not block: data of container engines, all homes at once, and programs that the mount lets be changed.</summary>
public static class HostFolders
{
    // Whoever reads or writes these has every container of the host, or every user's credentials.
    private static readonly string[] Always =
    [
        "/var/lib/docker", "/var/lib/containerd", "/var/lib/containers", "/var/lib/kubelet", "/var/lib/rancher", "/var/snap/docker", "/var/lib/lxd", "/var/lib/libvirt", "/var/spool/cron", "/home", "/users",
        "/windows", "/programdata/docker",
    ];

    // More of what homes keep credentials in, OpenClaw's own state among it.
    private static readonly string[] InHomes =
    [
        ".openclaw", ".kube", ".azure", ".git-credentials", ".gitconfig", ".pgpass", ".my.cnf", ".password-store", ".mozilla", ".bash_history", ".zsh_history", ".local/share/keyrings", ".bashrc", ".zshrc", ".profile", ".bash_profile",
        "library/keychains", "library/application support", "appdata",
    ];

    // Reading these is harmless.
    private static readonly string[] Programs = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/opt", "/library", "/system", "/applications", "/program files", "/program files (x86)", "/programdata"];

    /// <summary>The folder that a mount of this source opens; null when none is.</summary>
    /// <param name="source">The host's part of the mount, an absolute path.</param>
    /// <param name="isReadOnly">Whether the mount cannot be written through.</param>
    public static string? Opened(string source, bool isReadOnly)
    {
        var drive = source.Length > 1 && source[1] == ':' ? source.Substring(0, 2).ToUpperInvariant() : string.Empty;
        var path = HostPaths.Normalize(source.Substring(drive.Length).Replace('\\', '/'));
        var folder = path.ToLowerInvariant();
        return BlockedMounts.HomeIn(source) is { } home && Array.Exists(InHomes, kept => HostPaths.IsWithin(folder, HostPaths.Normalize(home.Substring(drive.Length)).ToLowerInvariant() + "/" + kept)) ? drive + path
            : folder == "/" ? drive + "/"
            : folder is "/home" or "/users" || Array.Exists(Always, known => known is not ("/home" or "/users") && (HostPaths.IsWithin(folder, known) || HostPaths.IsWithin(known, folder)))
                || (!isReadOnly && Array.IndexOf(Programs, folder) >= 0) || (!isReadOnly && Array.Exists(Executables, known => HostPaths.IsWithin(folder, known))) ? drive + path
            : null;
    }

    // Below these, too, lie the programs that the host runs.
    private static readonly string[] Executables = ["/usr/bin", "/usr/sbin", "/usr/lib", "/usr/local/bin", "/usr/local/sbin", "/bin", "/sbin", "/lib", "/lib64"];
}
