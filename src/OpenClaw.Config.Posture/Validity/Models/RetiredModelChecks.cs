using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Validity.Models;

/// <summary>Models that no longer exist, at the places where the gateway looks for them (P4).</summary>
public sealed class RetiredModelChecks : ValidityCheck
{
    private static readonly PathPatterns OfAgents = new(
    [
        "model", "utilityModel", "imageModel", "voiceModel", "pdfModel", "mediaModels.*",
        "heartbeat.model", "subagents.model", "compaction.model", "compaction.memoryFlush.model",
    ]);

    private static readonly PathPatterns Elsewhere = new(
    [
        "agents.entries.*.tools.exec.reviewer.model", "agents.entries.*.tts.summaryModel",
        "tools.exec.reviewer.model", "tools.media.*.preferredModel", "channels.modelByChannel.*.*",
        "hooks.mappings.[].model", "hooks.gmail.model", "tts.summaryModel",
        "channels.discord.voice.model", "channels.discord.voice.tts.summaryModel",
        "channels.discord.accounts.*.voice.model", "channels.discord.accounts.*.voice.tts.summaryModel",
    ]);

    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context)
    {
        foreach (var place in OfAgents.Select(context.AgentScopes()).Concat(Elsewhere.Select(context.Root)))
        {
            if (place.Node is not ConfigObject)
            {
                if (IsRetired(place))
                {
                    yield return Of(place, place.Text!);
                }

                continue;
            }

            // A first choice with others behind it.
            foreach (var at in place["fallbacks"].Children().Prepend(place["primary"]))
            {
                if (IsRetired(at))
                {
                    yield return Of(at, at.Text!);
                }
            }
        }

        foreach (var entry in context.SelectOfAgents("models.*").Where(static entry => entry.IsPresent && IsRetired(entry.Path.Segment)))
        {
            yield return Of(entry, entry.Path.Segment) with { IsAboutKey = true };
        }
    }

    private static bool IsRetired(ConfigCursor at) => TextOf(at) is { } model && IsRetired(model);

    private static bool IsRetired(string model) => Tables.RetiredModels.Contains(model.Trim().ToLowerInvariant());

    private static ValidityViolation Of(ConfigCursor at, string model) =>
        new("P4", at, $"{at.Path} names {model.Trim()}, which its provider has retired; name a model that exists") { Stage = ValidityStage.Extensions };
}
