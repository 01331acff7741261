using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>Where heartbeats go (A21), and whether one of several agents has them at all (A18).</summary>
public sealed class HeartbeatChecks : ValidityCheck
{
    private static readonly string[] Words = ["owner", "last", "none"];

    private static readonly string[] Aliases = ["lark", "gchat", "google-chat", "imsg", "internet-relay-chat", "teams", "nc", "nc-talk", "twitch-chat", "zl", "zlu"];

    // Keys of `channels` that are no channels; `qa-channel` is in the schema and yet unknown to the gateway.
    private static readonly string[] NoChannels = ["defaults", "modelByChannel", "qa-channel"];

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["agents.defaults.heartbeat.target", "agents.entries.*.heartbeat.target"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        List<string>? targets = null;
        foreach (var at in context.PlacesOf(this).All)
        {
            targets ??= [.. TargetsOf(context.Facts)];
            if (WordOf(at) is { } target && !targets.Contains(target) && (context.IsSuspended || target.Length == 0 || !PluginMentions.MayBeLoadedFromFolders(context.Document.Root)))
            {
                var meant = NearestName.Find(target, targets);
                var hint = target.Length == 0 ? "; write owner, last, none or a channel"
                    : meant is null ? "; the gateway knows owner, last, none and its channels"
                    : $"; did you mean '{meant}'?";
                found.Add(new("A21", at, $"{at.Path} is {(target.Length == 0 ? "blank" : Show(at))}{hint}")
                {
                    Stage = ValidityStage.Extensions,
                    IsWarning = context.IsSuspended && target.Length > 0,
                    Suggestion = meant,
                });
            }
        }

        if (LacksOwner(context.Root["agents"]))
        {
            var defaults = context.Root["agents"]["defaults"];
            found.Add(new("A18", context.Root["agents"]["ownership"], "agents.defaults.heartbeat.agentId is not set and no agent has a heartbeat of its own, so with several agents none gets any; name one")
            {
                Path = defaults["heartbeat"]["agentId"].Path,
                Stage = ValidityStage.Extensions,
                IsWarning = true,
            });
        }
    }

    private static IEnumerable<string> TargetsOf(SchemaFacts facts) =>
        facts.Find(["channels"]).SelectMany(static node => node.Properties).Select(static property => property.Name).Except(NoChannels).Concat(Aliases).Concat(Words);

    private static bool LacksOwner(ConfigCursor agents)
    {
        var (entries, defaults) = (agents["entries"], agents["defaults"]);
        return agents["ownership"].Text == "explicit" && entries.Node is ConfigObject && entries.HasAllChildren
            && entries.Children().Count() > 1
            && entries.Children().All(static entry => entry.IsPresent && entry["heartbeat"].IsAbsent && entry["default"].Boolean != true && !entry["default"].IsUnknown)
            && defaults["heartbeat"].IsAbsent && defaults["systemAgent"]["agentId"].IsAbsent;
    }
}
