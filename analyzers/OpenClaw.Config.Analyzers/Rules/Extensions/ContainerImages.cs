using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The image among the arguments of <c>docker run</c> and its kin.</summary>
internal static class ContainerImages
{
    private static readonly string[] WithValue =
    [
        "-e", "--env", "--env-file", "-v", "--volume", "--mount", "--name", "--network", "--net", "-p", "--publish", "-u", "--user", "-w", "--workdir", "--entrypoint", "--add-host", "--label", "-l", "--memory", "-m", "--cpus",
        "--cap-drop", "--security-opt", "--tmpfs", "--platform", "--pull", "--hostname", "-h",
    ];

    private static readonly string[] Alone = ["-i", "-t", "-it", "-ti", "-d", "--rm", "--init", "--interactive", "--tty", "--detach", "--read-only", "--quiet", "-q"];

    /// <summary>The argument that names an image whose maker may replace it; null where it is fixed, or nobody can say.</summary>
    public static ConfigCursor? Unpinned(IReadOnlyList<ConfigCursor> args)
    {
        if (args.Count == 0 || args[0].Text?.Trim() != "run")
        {
            return null;
        }

        for (var i = 1; i < args.Count; i++)
        {
            if (args[i].Text?.Trim() is not { Length: > 0 } text)
            {
                return null;
            }

            if (text[0] != '-')
            {
                return !text.Contains("${") && IsMovable(text) ? args[i] : null;
            }

            if (Array.IndexOf(WithValue, text) >= 0)
            {
                i++;
            }
            else if (!text.Contains("=") && Array.IndexOf(Alone, text) < 0)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsMovable(string image)
    {
        var name = image.Substring(image.LastIndexOf('/') + 1);
        var colon = name.IndexOf(':');
        return !image.Contains("@") && (colon < 0 || name.Substring(colon + 1) is "latest" or "main" or "edge" or "nightly" or "stable");
    }
}
