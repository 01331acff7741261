using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Channels;

/// <summary>Bindings to ACP conversations inside a channel, which older versions had (C5).</summary>
public sealed class LegacyBindingChecks : ValidityCheck
{
    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context)
    {
        var found = new List<ValidityViolation>();
        Collect(context.Root["channels"], found);
        // It is a rule of all channels together.
        return found.Select(violation => violation with { Scope = context.Root["channels"].Path });
    }

    private static void Collect(ConfigCursor at, List<ValidityViolation> found)
    {
        if (at.Node is ConfigObject obj && obj.Find("bindings") is { Node: ConfigObject } && at["bindings"]["acp"] is { IsPresent: true, Node: ConfigObject or ConfigArray } legacy)
        {
            found.Add(new("C5", legacy, $"{legacy.Path} has moved: write an entry of the top-level bindings with type 'acp'") { IsAboutKey = true });
        }

        foreach (var child in at.Children())
        {
            if (child.Node is ConfigObject or ConfigArray)
            {
                Collect(child, found);
            }
        }
    }
}
