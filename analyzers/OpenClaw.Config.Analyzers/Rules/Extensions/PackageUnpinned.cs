using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>An MCP server is whatever its registry offers under a name on the day it starts, and runs with the gateway's rights.</summary>
[NoFix("Which version is trusted is for the operator to say.")]
internal sealed class PackageUnpinned() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6052",
        "MCP server of any version",
        "'{0}' starts '{1}' in whatever version is the newest that day, with the rights of the gateway; a version makes it the one that you have seen",
        RuleCategory.Extensions,
        RuleLevel.WorthKnowing);

    private static readonly string[] Runners = ["npx", "bunx", "pnpx", "uvx"];

    // The same by two words or three.
    private static readonly string[][] Subcommands = [["npm", "exec"], ["npm", "x"], ["pnpm", "dlx"], ["yarn", "dlx"], ["bun", "x"], ["pipx", "run"], ["uv", "tool", "run"]];

    private static readonly string[] Engines = ["docker", "podman", "nerdctl"];

    // Options whose value is the package, and such that say nothing of it.
    private static readonly string[] Naming = ["-p", "--package", "--from"];
    private static readonly string[] Silent = ["-y", "--yes", "-q", "--quiet"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var server in McpServers.Of(context.Root))
        {
            if (server["command"].Text is { } command && server["args"].HasAllChildren && StartedBy(NameOf(command), [.. server["args"].Children()]) is { Text: { } package } at)
            {
                context.Report(at, [at.Path.ToString(), package.Trim()], causes: [server["command"]]);
            }
        }
    }

    /// <summary>What is started in any version; null where nothing is, or nobody can say.</summary>
    private static ConfigCursor? StartedBy(string runner, IReadOnlyList<ConfigCursor> args)
    {
        if (Array.IndexOf(Engines, runner) >= 0)
        {
            return ContainerImages.Unpinned(args);
        }

        var words = Array.Find(Subcommands, one => one[0] == runner)?.Skip(1).ToList() ?? [];
        var rest = Array.IndexOf(Runners, runner) >= 0 ? args
            : words.Count > 0 && args.Count > words.Count && words.Select((word, index) => args[index].Text?.Trim() == word).All(static fits => fits) ? [.. args.Skip(words.Count)]
            : null;
        return rest is not null && PackageIn(rest) is { Text: { } package } at && IsNamed(package) && !HasVersion(package.Trim()) ? at : null;
    }

    private static string NameOf(string command)
    {
        var name = command.Trim().Split('/', '\\').Last().ToLowerInvariant();
        return name.EndsWith(".cmd", StringComparison.Ordinal) || name.EndsWith(".exe", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
    }

    /// <summary>The argument that names the package; null where an option may change what the next one means.</summary>
    private static ConfigCursor? PackageIn(IReadOnlyList<ConfigCursor> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].Text is not { } text || Silent.Contains(text.Trim()))
            {
                if (args[i].Text is null)
                {
                    return null;
                }

                continue;
            }

            return Naming.Contains(text.Trim()) ? i + 1 < args.Count ? args[i + 1] : null
                : text.StartsWith("-", StringComparison.Ordinal) ? null
                : args[i];
        }

        return null;
    }

    // A folder, an archive, a repository or a variable is no name of a registry.
    private static bool IsNamed(string package) =>
        package.Trim() is { Length: > 0 } name && name[0] is not ('.' or '/' or '~' or '$') && !name.Contains(":") && !name.Contains("\\") && !name.Contains("${")
        && (name[0] == '@' || !name.Contains("/"));

    private static bool HasVersion(string package)
    {
        var at = package.LastIndexOf('@');
        var version = at > 0 ? package.Substring(at + 1) : package.IndexOf("==", StringComparison.Ordinal) is > 0 and var equals ? package.Substring(equals + 2) : string.Empty;
        return version.Length > 0 && version[0] is >= '0' and <= '9';
    }
}
