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

    private static readonly string[] Keys = ["agents.defaults.models.*", "agents.entries.*.models.*"];

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } =
        [.. Keys, .. OfAgents.SelectMany(static key => new[] { "agents.defaults." + key, "agents.entries.*." + key }), .. Elsewhere];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var places = context.PlacesOf(this);
        foreach (var place in places.From(Keys.Length))
        {
            if (place.Node is not ConfigObject)
            {
                if (IsRetired(place))
                {
                    found.Add(Of(place, place.Text!));
                }

                continue;
            }

            // A first choice with others behind it.
            foreach (var at in place["fallbacks"].Children().Prepend(place["primary"]))
            {
                if (IsRetired(at))
                {
                    found.Add(Of(at, at.Text!));
                }
            }
        }

        foreach (var entry in places[0].Concat(places[1]).Where(static entry => entry.IsPresent && IsRetired(entry.Path.Segment)))
        {
            // The validator names the model, not the key with the blanks around it.
            found.Add(Of(entry, entry.Path.Segment) with { Path = entry.Path.Parent!.Child(entry.Path.Segment.Trim()), IsAboutKey = true });
        }
    }

    private static bool IsRetired(ConfigCursor at) => TextOf(at) is { } model && IsRetired(model);

    private static bool IsRetired(string model) => !IsRenamed(model.Trim()) && Tables.RetiredModels.Contains(model.Trim().ToLowerInvariant());

    // An earlier name that the gateway replaces before it looks, as long as it is written in lower case.
    private static bool IsRenamed(string model) => model.EndsWith("/gemini-3-pro-preview", StringComparison.Ordinal);

    private static ValidityViolation Of(ConfigCursor at, string model) =>
        new("P4", at, $"{at.Path} names {model.Trim()}, which its provider has retired; name a model that exists") { Stage = ValidityStage.Extensions };
}
