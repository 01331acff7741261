using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Mcp;

/// <summary>MCP servers: keys of other programs (X1), the command (X2), one login for each person (X3), names (X6).</summary>
public sealed class McpServerChecks : ValidityCheck
{
    private const string Reserved = "__proto__";

    private static readonly string[] Foreign =
        ["connectTimeout", "connect_timeout", "timeout", "workingDirectory", "supports_parallel_tool_calls", "ssl_verify", "client_cert", "client_key"];

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["mcp.servers", "nodeHost.mcp.servers"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var places = context.PlacesOf(this);
        for (var i = 0; i < Places.Count; i++)
        {
            foreach (var server in places[i].SelectMany(static servers => servers.Children()).Where(static server => server.IsPresent))
            {
                Name(server, isNode: i > 0, found);
                Keys(server, context.Facts, found);
                Transport(server, found);
                PerRequester(server, found);
            }
        }
    }

    private static void Name(ConfigCursor server, bool isNode, List<ValidityViolation> found)
    {
        var name = server.Path.Segment;
        if (name == Reserved)
        {
            found.Add(new("X6", server, $"{server.Path} uses a name that is reserved; rename the server") { IsAboutKey = true, Replaces = server.Path.Parent });
        }
        else if (isNode && (name.Length == 0 || name.Trim() != name))
        {
            found.Add(new("X6", server, $"{server.Path.Parent} has a server named '{name}'; a name is not empty and has no blanks around it") { IsAboutKey = true, IsHard = true, Replaces = server.Path });
        }
    }

    // Versions that still had such a key name it in their schema.
    private static void Keys(ConfigCursor server, SchemaFacts facts, List<ValidityViolation> found)
    {
        foreach (var key in Foreign.Where(key => server[key].IsPresent && !facts.Names(server[key].Path.Segments)))
        {
            found.Add(new("X1", server[key], $"{server.Path} has no key '{key}'; remove it") { Path = server.Path, IsAboutKey = true });
        }

        var disabled = server["disabled"];
        if (disabled.IsPresent && !facts.Names(disabled.Path.Segments))
        {
            var remedy = disabled.Boolean is { } flag ? $"write enabled: {(flag ? "false" : "true")}" : "write 'enabled'";
            found.Add(new("X1", disabled, $"{disabled.Path} is not known to the gateway; {remedy} instead") { Scope = server.Path, IsAboutKey = true });
        }
    }

    private static void Transport(ConfigCursor server, List<ValidityViolation> found)
    {
        var command = server["command"];
        if (server["transport"].Text == "stdio" && (command.IsAbsent || TextOf(command)?.Trim().Length == 0))
        {
            found.Add(new("X2", server["transport"], $"{server["transport"].Path} is 'stdio', but there is no command to run; set {command.Path}") { Scope = server.Path });
        }
    }

    private static void PerRequester(ConfigCursor server, List<ValidityViolation> found)
    {
        var identity = server["oauth"]["identity"];
        if (identity.Text != "per-requester")
        {
            return;
        }

        if (server["auth"].IsAbsent || (server["auth"].Text is { } auth && auth != "oauth"))
        {
            found.Add(Of(identity, $"needs {server["auth"].Path} to be 'oauth'"));
        }

        if (server["url"].IsAbsent || TextOf(server["url"])?.Length == 0)
        {
            found.Add(Of(identity, $"needs a server that is reached by a URL; set {server["url"].Path}"));
        }

        if (server["command"].IsPresent || server["transport"].Text == "stdio")
        {
            found.Add(Of(identity, "cannot be had from a command, which knows one person only"));
        }

        var profile = server["oauth"]["authProfileId"];
        if (TextOf(profile)?.Trim().Length > 0)
        {
            found.Add(new("X3", profile, $"{profile.Path} is one login for all, but {identity.Path} asks for one each; remove one of the two") { Scope = server.Path });
        }

        ValidityViolation Of(ConfigCursor at, string demand) => new("X3", at, $"{at.Path} 'per-requester' {demand}") { Scope = server.Path };
    }
}
