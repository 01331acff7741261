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
}
