using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;

namespace OpenClaw.Config.Posture.Audit.Models;

/// <summary>The models that the audit looks at: first choices and what stands behind them, of agents and of the settings for all.</summary>
internal sealed class ModelReferences
{
    private ModelReferences(IReadOnlyList<ModelReference> all, bool isComplete)
    {
        All = all;
        IsComplete = isComplete;
    }

    /// <summary>The ones that are certain.</summary>
    public IReadOnlyList<ModelReference> All { get; }

    /// <summary>Whether there are no others.</summary>
    public bool IsComplete { get; }

    public static ModelReferences Of(ConfigCursor root, AuditedAgents agents)
    {
        var aliases = ModelAliases.Of(root);
        var shared = root["agents"]["defaults"];
        var isComplete = agents.IsComplete;
        var all = new List<ModelReference>();
        Add(agents.Defaults, shared["model"], isForImages: false);
        Add(agents.Defaults, shared["imageModel"], isForImages: true);
        foreach (var agent in agents.All)
        {
            Add(agent, agent.Entry["model"], isForImages: false);
        }

        return new(all, isComplete);

        void Add(AuditedAgent agent, ConfigCursor model, bool isForImages)
        {
            var places = model.Node is ConfigObject ? model["fallbacks"].Children().Prepend(model["primary"]) : [model];
            isComplete &= !model.IsUnknown && (model.Node is not ConfigObject || !(model["fallbacks"].IsUnknown || !model["fallbacks"].HasAllChildren));
            foreach (var place in places)
            {
                if (place.Text is { } text)
                {
                    isComplete &= aliases.IsCertain;
                    if (aliases.IsCertain && text.Trim().Length > 0)
                    {
                        all.Add(new(IdOf(text, aliases), place, agent, isForImages));
                    }
                }
                else
                {
                    isComplete &= place.IsAbsent;
                }
            }
        }
    }

    private static string IdOf(string text, ModelAliases aliases)
    {
        var plain = ModelIds.WithoutProfile(text);
        return (aliases.Find(plain) ?? ModelIds.Parse(plain)) is { } reference ? ModelIds.IdOf(reference) : text.Trim();
    }
}
