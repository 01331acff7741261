using System.Text.RegularExpressions;

namespace OpenClaw.Config.Posture.ExecPolicy;

/// <summary>Programs that run without approval (<c>tools.exec.safeBins</c>), by their names.</summary>
public static class SafeBins
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly HashSet<string> Interpreters = new(StringComparer.Ordinal)
    {
        "ash", "awk", "bash", "busybox", "bun", "cmd", "cscript", "dash", "deno", "fish", "gawk", "gsed", "ksh", "lua", "mawk", "nawk", "node", "nodejs",
        "perl", "php", "powershell", "pypy", "pwsh", "python", "python2", "python3", "ruby", "sed", "sh", "toybox", "wscript", "zsh",
    };

    // Their own languages read files and start programs: refused whatever the profile says.
    private static readonly HashSet<string> NeverUnasked = new(StringComparer.Ordinal) { "awk", "gawk", "mawk", "nawk", "sed", "gsed", "jq" };

    private static readonly HashSet<string> Profiled = new(StringComparer.Ordinal) { "grep", "cut", "sort", "uniq", "head", "tail", "tr", "wc" };

    // Programs that start another one, or run code, when an argument says so. Part of them is what OpenClaw's approvals take for interpreters.
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "find", "fd", "xargs", "parallel", "env", "nice", "nohup", "timeout", "time", "stdbuf", "setsid", "chroot", "unshare", "nsenter", "flock", "watch", "entr", "sudo", "doas", "su", "runuser",
        "ssh", "scp", "sftp", "rsync", "git", "hg", "svn", "tar", "bsdtar", "zip", "7z", "cpio", "rpm", "dpkg", "apt", "apt-get", "brew", "vi", "vim", "nvim", "view", "emacs", "nano", "ed", "less", "more", "man",
        "make", "gmake", "cmake", "ninja", "docker", "podman", "nerdctl", "kubectl", "helm", "systemctl", "systemd-run", "crontab", "at", "screen", "tmux", "script", "expect", "gdb", "lldb", "strace", "ltrace", "perf",
        "npx", "npm", "pnpm", "yarn", "bunx", "corepack", "tsx", "ts-node", "pip", "pip3", "pipx", "uv", "uvx", "poetry", "cargo", "go", "dotnet", "java", "jshell", "gradle", "mvn", "gem", "bundle", "composer",
        "pypy3", "ipython", "tclsh", "wish", "osascript", "jxa", "r", "rscript", "julia", "elixir", "iex", "erl", "guile", "groovy", "scala", "clojure", "clj", "raku", "ghc", "ghci", "luajit", "octave", "sqlite3", "psql", "mysql",
        "nc", "ncat", "netcat", "socat", "openssl", "curl", "wget", "ftp", "telnet", "xdg-open", "open", "start", "mshta", "rundll32", "regsvr32", "msiexec", "certutil", "wmic", "schtasks",
    };

    private static readonly Regex VersionedInterpreter = new(@"^(?:python|ruby|perl|php|node)[0-9]+(?:\.[0-9]+)?$", Options);
    private static readonly Regex Suffix = new(@"\.(?:exe|cmd|bat|com)$", Options);

    /// <summary>The name of a program without its folder and the ending it has on Windows.</summary>
    public static string NameOf(string program)
    {
        var text = program.Trim().ToLowerInvariant();
        return Suffix.Replace(text.Substring(text.LastIndexOfAny(['/', '\\']) + 1), string.Empty);
    }

    /// <summary>Whether the program runs whatever code it is handed. The list is that of OpenClaw 2026.9.6.</summary>
    /// <param name="name">Its name, see <see cref="NameOf"/>.</param>
    public static bool IsInterpreter(string name) => Interpreters.Contains(name) || VersionedInterpreter.IsMatch(name);

    /// <summary>Whether it runs whatever it is handed or told to start.</summary>
    /// <param name="name">Its name, see <see cref="NameOf"/>.</param>
    public static bool StartsOthers(string name) => IsInterpreter(name) || Starters.Contains(name);

    /// <summary>Whether it is asked about whatever a profile says (2026.9.6, <c>exec-safe-bin-semantics</c>).</summary>
    /// <param name="name">Its name, see <see cref="NameOf"/>.</param>
    public static bool NeverRunsUnasked(string name) => NeverUnasked.Contains(name);

    /// <summary>Whether OpenClaw brings a profile for it that is in force.</summary>
    /// <param name="name">Its name, see <see cref="NameOf"/>.</param>
    public static bool HasBuiltInProfile(string name) => Profiled.Contains(name);
}
