using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>Avatars that are neither a URL nor a file of the agent's workspace (A15).</summary>
public sealed class AvatarChecks : ValidityCheck
{
    // Stands for a workspace whose place nobody knows here: what climbs out of it climbs out of any.
    private const string Anywhere = "/home/workspace";
    private const string Outside = "lies outside of the agent's workspace";

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var agent in context.References.Agents)
        {
            var at = agent.Entry["identity"]["avatar"];
            if (TextOf(at)?.Trim() is { Length: > 0 } avatar && Fault(avatar, agent, context) is { } fault)
            {
                found.Add(new("A15", at, $"{at.Path} {fault}; use a file in the workspace, an http(s) URL or a data URI") { Stage = ValidityStage.Avatars });
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

        var workspace = Workspace(agent, context);
        return avatar[0] == '/' ? (workspace is not null && IsCertainlyOutside(avatar, workspace) ? Outside : null)
            : FolderPath.Of(Anywhere + "/" + avatar) is { } path && FolderPath.IsWithin(path, Anywhere) ? null
            : Outside;
    }

    // A folder below the home folder may be anywhere; that its own name is in the path is all that can be asked.
    private static bool IsCertainlyOutside(string avatar, string workspace)
    {
        var path = FolderPath.Of(avatar)!;
        return workspace[0] == '~' ? !(path + "/").Contains(workspace.Substring(1) + "/") : !FolderPath.IsWithin(path, workspace);
    }

    // Null for a workspace of which nothing is known.
    private static string? Workspace(RosterAgent agent, ValidityContext context)
    {
        var own = agent.Entry["workspace"];
        var shared = context.Root["agents"]["defaults"]["workspace"];
        if (!own.IsAbsent && own.Text?.Trim().Length != 0)
        {
            return TextOf(own) is { } mine ? FolderPath.Of(mine) ?? Somewhere(mine) : null;
        }

        if (!context.References.IsRosterComplete || agent.IsMarkedDefault != Reading.Answer.No)
        {
            return null;
        }

        var isSole = context.References.Agents.Count == 1;
        return shared.IsAbsent || shared.Text?.Trim().Length == 0 ? (isSole ? "~/workspace" : "~/workspace-" + agent.Id)
            : TextOf(shared) is { } folder ? FolderPath.Of(isSole ? folder : folder.Trim() + "/" + agent.Id) ?? Somewhere(isSole ? folder : folder.Trim() + "/" + agent.Id)
            : null;
    }

    // A relative folder lies below wherever the gateway was started: as little is known of that as of a home folder.
    private static string? Somewhere(string relative) =>
        relative.Trim() is { Length: > 0 } folder && folder[0] is not ('~' or '/') && FolderPath.Of("/" + folder) is { Length: > 1 } path ? "~" + path : null;

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && (text[0] | 0x20) is >= 'a' and <= 'z'
            && text.Take(colon).All(static c => (c | 0x20) is (>= 'a' and <= 'z') || c is (>= '0' and <= '9') or '+' or '.' or '-');
    }
}
