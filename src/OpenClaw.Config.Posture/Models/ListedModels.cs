using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Models;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Posture.Models;

/// <summary>References to models of providers that the configuration describes itself, against the models that it lists there.</summary>
public static class ListedModels
{
    private static readonly string[] Slots =
    [
        "agents.defaults.model", "agents.entries.*.model", "agents.defaults.imageModel", "agents.defaults.pdfModel", "agents.defaults.voiceModel",
        "agents.defaults.subagents.model", "agents.entries.*.subagents.model", "agents.defaults.mediaModels.*",
        "tools.exec.reviewer.model", "agents.entries.*.tools.exec.reviewer.model",
        "agents.defaults.utilityModel", "agents.entries.*.utilityModel", "agents.defaults.decisionModel", "agents.entries.*.decisionModel",
        "agents.defaults.heartbeat.model", "agents.entries.*.heartbeat.model", "agents.defaults.compaction.model", "agents.defaults.compaction.memoryFlush.model",
        "agents.defaults.embeddedAgent.cyberFailover.model", "hooks.gmail.model", "hooks.mappings.[].model", "channels.modelByChannel.*.*", "channels.clickclack.model",
        "agents.defaults.modelPolicy.allow.[]", "agents.entries.*.modelPolicy.allow.[]",
    ];

    /// <summary>References to what is not listed: where, as written, the provider, and its list.</summary>
    public static IEnumerable<(ConfigCursor At, string Reference, string Provider, IReadOnlyList<string> Listed)> Missing(ConfigCursor root)
    {
        var lists = Lists(root);
        if (lists.Count == 0)
        {
            yield break;
        }

        foreach (var at in Slots.SelectMany(slot => PathPattern.Select(root, slot)).SelectMany(Texts))
        {
            if (at.Text?.Trim() is { } written && !written.Contains("${") && !written.Contains("*") && written.IndexOf('/') is > 0 and var slash
                && lists.TryGetValue(written.Substring(0, slash).Trim().ToLowerInvariant(), out var provider)
                && ModelIds.WithoutProfile(written).Substring(slash + 1).Trim() is { Length: > 0 } id && !provider.Listed.Any(listed => Names(listed, provider.Name, id)))
            {
                yield return (at, written, provider.Name, provider.Listed);
            }
        }
    }

    private static bool Names(string listed, string provider, string id) =>
        listed.Equals(id, StringComparison.OrdinalIgnoreCase) || listed.Equals($"{provider}/{id}", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ConfigCursor> Texts(ConfigCursor slot) =>
        slot.Node is ConfigObject ? slot["fallbacks"].Children().Prepend(slot["primary"]) : [slot];

    // An empty list says nothing about what the provider has, and what OpenClaw knows or discovers itself is not up to the list.
    private static Dictionary<string, (string Name, IReadOnlyList<string> Listed)> Lists(ConfigCursor root)
    {
        var lists = new Dictionary<string, (string, IReadOnlyList<string>)>(StringComparer.Ordinal);
        foreach (var provider in PathPattern.Select(root, "models.providers.*"))
        {
            var (name, models) = (provider.Path.Segment.Trim(), provider["models"]);
            var ids = models.Children().Select(static model => model["id"].Text?.Trim()).ToList();
            if (ids.Count > 0 && models.HasAllChildren && ids.TrueForAll(static id => id?.Length > 0 && !id.Contains("${"))
                && !Tables.KnownProviders.Contains(name.ToLowerInvariant()) && provider["baseUrl"].Text is not null)
            {
                lists[name.ToLowerInvariant()] = (name, [.. ids.OfType<string>()]);
            }
        }

        return lists;
    }
}
