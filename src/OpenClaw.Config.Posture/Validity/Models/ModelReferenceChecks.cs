using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Models;

/// <summary>References to models where the gateway wants them in full (A16, A22, A23).</summary>
public sealed class ModelReferenceChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var shared = context.Root["agents"]["defaults"]["models"];
        foreach (var scope in context.AgentScopes())
        {
            if (!scope["modelPolicy"].IsAbsent)
            {
                Policy(scope, shared, found);
            }

            if (Decision(scope["decisionModel"]) is { } undecided)
            {
                found.Add(undecided);
            }

            foreach (var entry in scope["models"].Children())
            {
                Entry(entry, found);
            }
        }
    }

    private static void Policy(ConfigCursor scope, ConfigCursor shared, List<ValidityViolation> found)
    {
        ConfigCursor[] maps = [shared, scope["models"]];
        if (!maps.All(static map => map.IsAbsent || map.Node is ConfigObject { MayHaveMore: false }))
        {
            return;
        }

        var entries = maps.SelectMany(static map => map.Children()).ToList();
        var aliases = entries.Select(static entry => WordOf(entry["alias"])).Where(static alias => alias?.Length > 0).ToList();
        var isKnown = entries.All(static entry => entry["alias"].IsAbsent || WordOf(entry["alias"]) is not null);
        foreach (var at in scope["modelPolicy"]["allow"].Children())
        {
            if (isKnown && TextOf(at) is { } model && !aliases.Contains(model.Trim().ToLowerInvariant()) && !ModelReferences.IsPolicyEntry(model))
            {
                found.Add(new("A16", at, $"{at.Path} is {Show(at)}, which is neither an alias of 'models' nor of the form provider/model or provider/*") { Stage = ValidityStage.ModelPolicy });
            }
        }
    }

    private static ValidityViolation? Decision(ConfigCursor at) =>
        TextOf(at)?.Trim() is { Length: > 0 } model && !ModelReferences.HasBothParts(model)
            ? new("A22", at, $"{at.Path} is {Show(at)}; write provider/model, or leave it empty to have none")
            : null;

    private static void Entry(ConfigCursor entry, List<ValidityViolation> found)
    {
        var model = entry.Path.Segment;
        var models = entry.Path.Parent!;
        if (model.IndexOf('*') >= 0 || !ModelReferences.HasBothParts(model))
        {
            foreach (var at in new[] { entry["pickerRuntimes"], entry["codeMode"] }.Where(static at => at.IsPresent))
            {
                found.Add(new("A23", at, $"{at.Path} needs a single model: its key '{model}' is not of the form provider/model") { Scope = models });
            }
        }

        foreach (var at in entry["pickerRuntimes"].Children().Where(static at => TextOf(at)?.Trim() is "auto" or "default"))
        {
            found.Add(new("A23", at, $"{at.Path} is {Show(at)}, which is no runtime of its own; leave it out"));
        }
    }
}
