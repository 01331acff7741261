using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Others;

/// <summary>Voice: of several providers one is chosen, and it is one of them (K1).</summary>
public sealed class TalkProviderChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var talk in (ConfigCursor[])[context.Root["talk"], context.Root["talk"]["realtime"]])
        {
            var (provider, providers) = (talk["provider"], talk["providers"]);
            var isKnown = provider.IsAbsent || TextOf(provider) is not null;
            if (!isKnown || !providers.IsPresent || providers.Node is not ConfigObject || !providers.HasAllChildren)
            {
                continue;
            }

            var names = providers.Children().Select(static at => at.Path.Segment).ToList();
            var chosen = WordOf(provider) ?? string.Empty;
            if (chosen.Length > 0 && names.Count > 0 && !names.Contains(chosen))
            {
                found.Add(new("K1", provider, $"{provider.Path} is {Show(provider)}, but {providers.Path} has only {string.Join(", ", names.Select(static name => $"'{name}'"))}") { Scope = talk.Path });
            }
            else if (chosen.Length == 0 && names.Count > 1 && providers.Children().All(static at => at.IsPresent))
            {
                found.Add(new("K1", provider.IsAbsent ? providers : provider, $"{provider.Path} does not say which of the {names.Count} providers speaks; name one") { Path = provider.Path, Scope = talk.Path });
            }
        }
    }
}
