using System.Globalization;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Files;

/// <summary>
/// Keys of older versions that the gateway still takes. It says so, moves what they hold to its place of today, and judges it there. All other
/// older keys are unknown to it.
/// </summary>
internal sealed class OlderForms
{
    // Before it, these were no older forms but the forms of the day.
    private const string FirstThatMoves = "2026.8.2";

    private const string Budget = "contextTokens";

    private readonly List<ReadingProblem> _moved = [];

    /// <summary>What was moved or dropped.</summary>
    public IReadOnlyList<ReadingProblem> Moved => _moved;

    /// <summary>Whether a version takes these forms for older ones.</summary>
    public static bool AreMovedBy(string version) => OpenClawVersions.Compare(version, FirstThatMoves) >= 0;

    /// <summary>The configuration in today's form.</summary>
    public ConfigNode Move(ConfigNode root) => root is ConfigObject document
        ? document.Rewrite(property => (property.Name, property.Node) switch
        {
            ("models", ConfigObject models) => models.Rewrite(Providers),
            ("agents", ConfigObject agents) => Agents(agents),
            _ => property.Node,
        })
        : root;

    // M4: budgets that a provider had for all its models.
    private ConfigNode Providers(ConfigProperty property) => property is { Name: "providers", Node: ConfigObject providers }
        ? providers.Rewrite(provider => provider.Node is ConfigObject settings ? Provider(settings, Path("models", "providers", provider.Name)) : provider.Node)
        : property.Node;

    private ConfigObject Provider(ConfigObject provider, ConfigPath at)
    {
        foreach (var key in new[] { "contextTokens", "contextWindow" })
        {
            if (provider.Find(key) is not { IsCertain: true, Node: not ConfigUnknown } old)
            {
                continue;
            }

            var models = provider.Find("models")?.Node as ConfigArray;
            Tell(at.Child(key), old.Node, models is { Items.Count: > 0 } ? "it belongs to each of the models below, where the gateway moves it" : "it belongs to single models, of which there are none, so the gateway drops it");
            provider = provider.Rewrite(property => property.Name == key ? null
                : property.Name == "models" && models is not null ? models.Rewrite((_, model) => With(model, key, old.Node))
                : property.Node);
        }

        return provider;
    }

    private static ConfigNode With(ConfigNode model, string key, ConfigNode value)
    {
        if (model is not ConfigObject obj || obj.Find(key) is not null)
        {
            return model;
        }

        var made = Copy(obj, static _ => true);
        made.Set(key, value);
        return made;
    }

    private ConfigObject Agents(ConfigObject agents)
    {
        agents = agents.Rewrite(property => (property.Name, property.Node) switch
        {
            ("defaults", ConfigObject defaults) => WithoutBudget(defaults, Path("agents", "defaults"), "agents.defaults"),
            ("entries", ConfigObject entries) => entries.Rewrite(entry => entry.Node is ConfigObject agent && agent.Find(Budget) is not null
                ? WithoutBudget(agent, Path("agents", "entries", entry.Name), "agents.entries." + entry.Name)
                : entry.Node),
            ("list", ConfigArray list) => list.Rewrite((index, item) => item is ConfigObject agent
                ? WithoutBudget(agent, Path("agents", "list").Child(index), $"agents.list[{index.ToString(CultureInfo.InvariantCulture)}]")
                : item),
            _ => property.Node,
        });
        var moved = agents.Find("entries") is null ? Roster(agents) : agents;
        TellOfMark(moved);
        return moved;
    }

    private ConfigObject WithoutBudget(ConfigObject agent, ConfigPath at, string reported)
    {
        if (agent.Find(Budget) is not { IsCertain: true, Node: not ConfigUnknown } old)
        {
            return agent;
        }

        Tell(at.Child(Budget), old.Node, "a context size belongs to a model, at models.providers.<provider>.models, so the gateway drops it", reported + "." + Budget);
        return agent.Rewrite(static property => property.Name == Budget ? null : property.Node);
    }

    // M2: the roster was a list of objects with an id.
    private ConfigObject Roster(ConfigObject agents)
    {
        if (agents.Find("list") is not { IsCertain: true, Node: ConfigArray { MayHaveMore: false } list } property || !LegacyRoster.MayBeMigrated(list)
            || !list.Items.All(static item => item is ConfigObject { MayHaveMore: false } agent && agent.Find("id") is { IsCertain: true, Node: ConfigText }))
        {
            return agents;
        }

        var entries = new ConfigObject(list.Origin, list.Marks);
        foreach (var agent in list.Items.Cast<ConfigObject>())
        {
            entries.Set(((ConfigText)agent.Find("id")!.Node).Value, Copy(agent, static key => key.Name != "id"));
        }

        _moved.Add(new("M2", Path("agents", "list"), "agents.list has become agents.entries, an object with a key for each agent; the gateway reads it as that", property.Node.Origin) { ReportedPath = "agents.entries", IsWarning = true });
        var made = Copy(agents, static key => key.Name != "list");
        made.Set("entries", entries);
        return made;
    }

    // M3: the mark stays in the document, since it says who owns what names no agent; the gateway remembers that as well.
    private void TellOfMark(ConfigObject agents)
    {
        // Of a roster that is not wholly known nobody can say how many marks it has.
        if (agents.Find("entries")?.Node is not ConfigObject { MayHaveMore: false } entries || agents.MayHaveMore || agents.Find("ownership")?.Node is ConfigText { Value: "explicit" } or ConfigUnknown)
        {
            return;
        }

        var agentsOf = entries.Properties.Where(static entry => entry.Node is ConfigObject).ToList();
        var marks = agentsOf.Select(static entry => (entry.Name, Mark: ((ConfigObject)entry.Node).Find("default"))).Where(static entry => entry.Mark is not null).ToList();
        if (marks.All(static entry => entry.Mark is { IsCertain: true, Node: ConfigBoolean }) && marks.Where(static entry => entry.Mark!.Node is ConfigBoolean { Value: true }).ToList() is [var only])
        {
            var at = Path("agents", "entries", only.Name).Child("default");
            var remedy = agentsOf.Count == 1 ? "with one agent it says nothing" : "say agents.ownership \"explicit\" and name an agent where one is needed";
            _moved.Add(new("M3", at, $"{at} is a mark of older versions; {remedy}", only.Mark!.Node.Origin) { ReportedPath = "agents.entries", IsWarning = true });
        }
    }

    private void Tell(ConfigPath at, ConfigNode node, string what, string? reported = null) =>
        _moved.Add(new("M4", at, $"{at} is a key of older versions: {what}", node.Origin) { ReportedPath = reported ?? at.ToString(), IsWarning = true });

    private static ConfigObject Copy(ConfigObject obj, Func<ConfigProperty, bool> which)
    {
        var made = new ConfigObject(obj.Origin, obj.Marks);
        foreach (var property in obj.Properties.Where(which))
        {
            made.Set(property.Name, property.Node, property.IsCertain);
        }

        if (obj.MayHaveMore)
        {
            made.AddUnknown();
        }

        return made;
    }

    private static ConfigPath Path(params string[] segments) => segments.Aggregate(ConfigPath.Root, static (path, segment) => path.Child(segment));
}
