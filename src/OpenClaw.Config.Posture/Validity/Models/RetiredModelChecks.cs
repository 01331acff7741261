using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Models;

/// <summary>Models that no longer exist, at the places where the gateway looks for them (P4).</summary>
public sealed class RetiredModelChecks : ValidityCheck
{
    private static readonly string[] OfAgents =
    [
        "model", "utilityModel", "imageModel", "voiceModel", "pdfModel", "mediaModels.*",
        "heartbeat.model", "subagents.model", "compaction.model", "compaction.memoryFlush.model",
    ];

    private static readonly string[] Elsewhere =
    [
        "agents.entries.*.tools.exec.reviewer.model", "agents.entries.*.tts.summaryModel",
        "tools.exec.reviewer.model", "tools.media.*.preferredModel", "channels.modelByChannel.*.*",
        "hooks.mappings.[].model", "hooks.gmail.model", "tts.summaryModel",
        "channels.discord.voice.model", "channels.discord.voice.tts.summaryModel",
        "channels.discord.accounts.*.voice.model", "channels.discord.accounts.*.voice.tts.summaryModel",
    ];

    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context)
    {
        var places = OfAgents.SelectMany(context.SelectOfAgents).Concat(Elsewhere.SelectMany(context.Select));
        foreach (var at in places.SelectMany(References).Where(static at => TextOf(at) is { } model && IsRetired(model)))
        {
            yield return Of(at, at.Text!);
        }

        foreach (var entry in context.SelectOfAgents("models.*").Where(static entry => entry.IsPresent && IsRetired(entry.Path.Segment)))
        {
            yield return Of(entry, entry.Path.Segment) with { IsAboutKey = true };
        }
    }

    // One model, or a first choice with others behind it.
    private static IEnumerable<ConfigCursor> References(ConfigCursor at) =>
        at.Node is ConfigObject ? at["fallbacks"].Children().Prepend(at["primary"]) : [at];

    private static bool IsRetired(string model) => Tables.RetiredModels.Contains(model.Trim().ToLowerInvariant());

    private static ValidityViolation Of(ConfigCursor at, string model) =>
        new("P4", at, $"{at.Path} names {model.Trim()}, which its provider has retired; name a model that exists") { Stage = ValidityStage.Extensions };
}
