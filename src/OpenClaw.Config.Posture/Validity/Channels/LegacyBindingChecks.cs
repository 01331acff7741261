using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Channels;

/// <summary>Bindings to ACP conversations inside a channel, which older versions had (C5).</summary>
public sealed class LegacyBindingChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var channels = context.Root["channels"];
        Collect(channels, channels.Path, found);
    }

    // It is a rule of all channels together.
    private static void Collect(ConfigCursor at, ConfigPath channels, List<ValidityViolation> found)
    {
        if (at.Node is ConfigObject obj && obj.Find("bindings") is { Node: ConfigObject } && at["bindings"]["acp"] is { IsPresent: true, Node: ConfigObject or ConfigArray } legacy)
        {
            found.Add(new("C5", legacy, $"{legacy.Path} has moved: write an entry of the top-level bindings with type 'acp'") { Scope = channels, IsAboutKey = true });
        }

        foreach (var child in at.Children())
        {
            if (child.Node is ConfigObject or ConfigArray)
            {
                Collect(child, channels, found);
            }
        }
    }
}
