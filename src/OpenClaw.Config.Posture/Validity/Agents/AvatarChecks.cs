using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>Avatars that are neither a URL nor a file of the agent's workspace (A15).</summary>
public sealed class AvatarChecks : ValidityCheck
{
    // Stands for a workspace whose place nobody knows here: what climbs out of it climbs out of any.
    private const string Anywhere = "/home/workspace";

    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context)
    {
        foreach (var agent in context.References.Agents)
        {
            var at = agent.Entry["identity"]["avatar"];
            if (TextOf(at)?.Trim() is { Length: > 0 } avatar && Fault(avatar, agent, context) is { } fault)
            {
                yield return new("A15", at, $"{at.Path} {fault}; use a file in the workspace, an http(s) URL or a data URI") { Stage = ValidityStage.Avatars };
            }
        }
    }

    private static string? Fault(string avatar, RosterAgent agent, ValidityContext context)
    {
        if (StartsWith(avatar, "data:") || StartsWith(avatar, "http://") || StartsWith(avatar, "https://"))
        {
            return null;
        }

        if (avatar[0] == '~')
        {
            return "begins with ~, which the gateway does not follow there";
        }

        if (HasScheme(avatar))
        {
            return avatar.Length > 2 && avatar[1] == ':' && avatar[2] is '\\' or '/' ? null : "is a URI that the gateway does not fetch";
        }

        var isAbsolute = avatar[0] == '/';
        var workspace = Workspace(agent, context);
        if (workspace is null)
        {
            return isAbsolute ? null : Leaves(avatar, Anywhere);
        }

        return Leaves(avatar, workspace);
    }

    private static string? Leaves(string avatar, string workspace)
    {
        // A home folder stays apart from every absolute path, as far as anybody can say here.
        var path = FolderPath.Of(avatar[0] == '/' ? avatar : workspace + "/" + avatar);
        return path is not null && FolderPath.IsWithin(path, workspace) ? null : $"lies outside of the agent's workspace";
    }

    private static string? Workspace(RosterAgent agent, ValidityContext context)
    {
        var own = agent.Entry["workspace"];
        var shared = context.Root["agents"]["defaults"]["workspace"];
        if (own.Node is not null || !own.IsAbsent)
        {
            return TextOf(own)?.Trim() is { Length: > 0 } mine ? Known(mine) : null;
        }

        if (TextOf(shared)?.Trim() is not { Length: > 0 } folder || !context.References.IsRosterComplete)
        {
            return null;
        }

        return context.References.Agents.Count == 1 ? Known(folder)
            : agent.IsMarkedDefault == Reading.Answer.No ? Known(folder + "/" + agent.Id)
            : null;
    }

    // Under the home folder an absolute path may well lie, so there nothing can be said of one.
    private static string? Known(string folder) => folder[0] == '/' ? FolderPath.Of(folder) : null;

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && (text[0] | 0x20) is >= 'a' and <= 'z'
            && text.Take(colon).All(static c => (c | 0x20) is (>= 'a' and <= 'z') || c is (>= '0' and <= '9') or '+' or '.' or '-');
    }
}
