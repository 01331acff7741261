using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Channels;

/// <summary>Bindings to ACP conversations inside a channel, which older versions had (C5).</summary>
public sealed class LegacyBindingChecks : ValidityCheck
{
    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context) => Below(context.Root["channels"]);

    private static IEnumerable<ValidityViolation> Below(ConfigCursor at)
    {
        var legacy = at["bindings"]["acp"];
        if (at["bindings"].Node is ConfigObject && legacy is { IsPresent: true, Node: ConfigObject or ConfigArray })
        {
            yield return new("C5", legacy, $"{legacy.Path} has moved: write an entry of the top-level bindings with type 'acp'") { IsAboutKey = true };
        }

        foreach (var violation in at.Children().Where(static child => child.Node is ConfigObject or ConfigArray).SelectMany(Below))
        {
            yield return violation;
        }
    }
}
