using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>Agents that share a folder for their state (A14). Agents that only a binding names have one too.</summary>
public sealed class AgentFolderChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["bindings.[].agentId"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = context.Root["agents"]["entries"];
        foreach (var (id, folder) in Agents(context, context.PlacesOf(this).All))
        {
            if (folder.Node is not null && TextOf(folder) is null)
            {
                continue;
            }

            var path = folder.Node is ConfigText written && written.Value.Trim().Length > 0 ? FolderPath.Of(written.Value) : $"~/.openclaw/agents/{id}/agent";
            if (path is null || !owners.TryGetValue(path, out var other))
            {
                owners[path ?? id] = id;
                continue;
            }

            var at = folder.Node is not null ? folder : context.References.Agents.First(agent => agent.Id == other).Entry["agentDir"];
            found.Add(new("A14", at.Node is null ? entries : at, $"the agents '{other}' and '{id}' share the folder {path}, but need one each for their sessions and logins; give one of them another agentDir")
            {
                Path = entries.Path,
                Stage = ValidityStage.AgentFolders,
            });
        }
    }

    // Each once: the roster's, then those that only a binding names.
    private static IEnumerable<(string Id, ConfigCursor Folder)> Agents(ValidityContext context, IReadOnlyList<ConfigCursor> named)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var agent in context.References.Agents)
        {
            if (told.Add(agent.Id))
            {
                yield return (agent.Id, agent.Entry["agentDir"]);
            }
        }

        foreach (var at in named)
        {
            if (TextOf(at)?.Trim().Length > 0 && AgentIds.Normalize(at.Text) is var id && told.Add(id))
            {
                yield return (id, default);
            }
        }
    }
}
