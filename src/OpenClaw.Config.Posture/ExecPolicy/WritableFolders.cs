using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Posture.ExecPolicy;

/// <summary>Folders that no installer owns: whoever has an account, or an agent with tools for files, puts programs there.</summary>
public static class WritableFolders
{
    private const string Temporary = "a folder for temporary files, which everybody writes to";

    // What the audit's own list of risky folders has: told by the rule that repeats it.
    private static readonly string[] Audited = ["/tmp", "/var/tmp", "/private/tmp"];

    private static readonly (string Folder, string What)[] Folders =
    [
        ("/dev", "memory that all users of the machine share"),
        ("/run/user", "a folder of a user's login, which everything that the user runs writes to"),
        ("/run/shm", "memory that all users of the machine share"),
        ("/proc", "no folder of programs"),
        ("/sys", "no folder of programs"),
        ("/var/lock", Temporary),
        ("/var/crash", Temporary),
        ("/private/var/tmp", Temporary),
        ("/private/var/folders", Temporary),
        ("/mnt", "a disk that somebody mounted"),
        ("/media", "a disk that somebody mounted"),
        ("/volumes", "a disk that somebody mounted"),
        ("/users/shared", "a folder that every user writes to"),
        ("/users/public", "a folder that every user writes to"),
        ("/windows/temp", Temporary),
        ("/temp", Temporary),
        ("/programdata", "a folder that every user writes to"),
    ];

    /// <summary>What kind of folder it is; null for one that may hold installed programs.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="isAudited">Whether the audit looks at this list: then its own folders are told elsewhere, and those of users count as well.</param>
    public static string? Describe(string path, bool isAudited)
    {
        var isWindows = path.Length > 2 && char.IsLetter(path[0]) && path[1] == ':';
        var plain = isWindows ? path.Substring(2).Replace('\\', '/') : path;
        if (plain.Length == 0 || plain[0] != '/')
        {
            return null;
        }

        var folder = HostPaths.Normalize(plain).ToLowerInvariant();
        if (folder == "/")
        {
            return "the root of a file system, where no program is installed";
        }

        if (Audited.Any(audited => HostPaths.IsWithin(folder, audited)))
        {
            return isAudited ? null : Temporary;
        }

        // Plugins of a user's own lie in that user's home; programs that are to be harmless do not.
        return isAudited && HostPaths.IsWithin(folder, "/root") ? "a folder of the user whom the gateway may run as, so that an agent can write to it"
            : Folders.FirstOrDefault(known => HostPaths.IsWithin(folder, known.Folder)).What;
    }
}
