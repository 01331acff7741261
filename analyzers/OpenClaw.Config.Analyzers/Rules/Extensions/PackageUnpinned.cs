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

    // Options whose value is the package, and such that say nothing of it.
    private static readonly string[] Naming = ["-p", "--package", "--from"];
    private static readonly string[] Silent = ["-y", "--yes", "-q", "--quiet"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var server in McpServers.Of(context.Root))
        {
            if (server["command"].Text is { } command && Array.IndexOf(Runners, NameOf(command)) >= 0 && server["args"].HasAllChildren
                && PackageIn([.. server["args"].Children()]) is { Text: { } package } at && IsNamed(package) && !HasVersion(package.Trim()))
            {
                context.Report(at, [at.Path.ToString(), package.Trim()], causes: [server["command"]]);
            }
        }
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
        package.Trim() is { Length: > 0 } name && name[0] is not ('.' or '/' or '~' or '$') && !name.Contains(':') && !name.Contains('\\') && !name.Contains("${")
        && (name[0] == '@' || !name.Contains('/'));

    private static bool HasVersion(string package)
    {
        var at = package.LastIndexOf('@');
        var version = at > 0 ? package.Substring(at + 1) : package.IndexOf("==", StringComparison.Ordinal) is > 0 and var equals ? package.Substring(equals + 2) : string.Empty;
        return version.Length > 0 && version[0] is >= '0' and <= '9';
    }
}
