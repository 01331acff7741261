using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Models;

/// <summary>Providers of models that OpenClaw does not know need an address and a list of models (P1).</summary>
public sealed class ProviderChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["models.providers.*"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var provider in context.PlacesOf(this).All)
        {
            var name = provider.Path.Segment;
            // The gateway's own reader drops a key of that name.
            if (name == "__proto__" || !provider.IsPresent || provider.Node is not ConfigObject || Tables.KnownProviders.Contains(name.Trim().ToLowerInvariant()))
            {
                continue;
            }

            var (url, models) = (provider["baseUrl"], provider["models"]);
            if (url.IsAbsent || TextOf(url)?.Length == 0)
            {
                found.Add(new("P1", url, $"{url.Path} is missing: OpenClaw does not know the provider '{name}', so it needs the URL") { Scope = provider.Path.Parent! });
            }

            if (models.IsAbsent)
            {
                found.Add(new("P1", models, $"{models.Path} is missing: OpenClaw does not know the provider '{name}', so it needs a list of models, if an empty one") { Scope = provider.Path.Parent! });
            }
        }
    }
}
