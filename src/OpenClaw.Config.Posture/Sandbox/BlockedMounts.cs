namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>Folders of the host that must not be seen from a sandbox: those of the system, and what homes keep credentials in.</summary>
public sealed class BlockedMounts
{
    private static readonly string[] System =
    [
        "/etc", "/private/etc", "/proc", "/sys", "/dev", "/root", "/boot", "/run", "/var/run", "/private/var/run",
    ];

    private static readonly string[] InHomes = [".aws", ".cargo", ".config", ".docker", ".gnupg", ".netrc", ".npm", ".ssh"];

    private readonly IReadOnlyList<string> _folders;

    private BlockedMounts(IReadOnlyList<string> folders) => _folders = folders;

    /// <summary>The folders on a machine where users have these homes.</summary>
    public static BlockedMounts Of(IEnumerable<string> homes) => new(
        [.. System, .. homes.Select(Normalize).Where(static home => home != "/").SelectMany(static home => InHomes.Select(folder => home + "/" + folder))]);

    /// <summary>The part of a path that looks like the home of a user, whoever that is; null when none does.</summary>
    public static string? HomeIn(string source)
    {
        var parts = Normalize(source).Split('/');
        return parts.Length > 2 && parts[1].ToLowerInvariant() is "home" or "users" ? string.Join("/", parts.Take(3)) : null;
    }

    /// <summary>The host's part of a mount: what stands before the first colon, the one behind a drive's letter aside.</summary>
    public static string SourceOf(string bind)
    {
        var text = bind.Trim();
        var end = text.IndexOf(':', HasDrive(text) ? 2 : 0);
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>Whether a source is an absolute path, of whichever system.</summary>
    public static bool IsAbsolute(string source) => source.Length > 0 && (source[0] == '/' || HasDrive(source));

    /// <summary>The folder that a mount of this source opens; null when none is.</summary>
    public string? Find(string source)
    {
        var path = Normalize(source);
        return path == "/" ? "/" : _folders.FirstOrDefault(folder => Covers(folder, path) || Covers(path, folder));
    }

    private static bool Covers(string folder, string path) => HasDrive(folder)
        ? HostPaths.IsWithin(path.ToLowerInvariant(), folder.ToLowerInvariant())
        : HostPaths.IsWithin(path, folder);

    private static bool HasDrive(string text) => text.Length > 2 && text[1] == ':' && text[2] is '/' or '\\' && text[0] is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static string Normalize(string path)
    {
        var plain = path.StartsWith(@"\\?\", StringComparison.Ordinal) || path.StartsWith("//?/", StringComparison.Ordinal) ? path.Substring(4) : path;
        return HasDrive(plain)
            ? plain.Substring(0, 2).ToUpperInvariant() + HostPaths.Normalize(plain.Substring(2).Replace('\\', '/'))
            : HostPaths.Normalize(plain);
    }
}
