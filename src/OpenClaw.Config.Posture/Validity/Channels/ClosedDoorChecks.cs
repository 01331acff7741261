using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Channels;

/// <summary>
/// Direct messages that reach nobody (C4): a channel open to all whose list does not say so, or one for listed senders with nobody
/// on the list. The gateway starts, warns, and drops every message. An installed package may bring rules of its own for its channel; these
/// are the ones without.
/// </summary>
public sealed class ClosedDoorChecks : ValidityCheck
{
    // Keys of `channels` that are no channels.
    private static readonly string[] NoChannels = ["defaults", "modelByChannel", "tools"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var channel in context.Root["channels"].Children().Where(static at => !NoChannels.Contains(at.Path.Segment) && IsOn(at)))
        {
            if (Fault(channel, null) is { } fault)
            {
                found.Add(fault);
            }

            foreach (var account in channel["accounts"].Children().Where(IsOn))
            {
                if (Fault(account, channel) is { } ofAccount)
                {
                    found.Add(ofAccount);
                }
            }
        }
    }

    private static bool IsOn(ConfigCursor at) =>
        at.IsPresent && at.Node is ConfigObject && (at["enabled"].IsAbsent || at["enabled"].Boolean == true || (at["enabled"].IsPresent && at["enabled"].Node is not (ConfigBoolean or ConfigUnknown)));

    private static ValidityViolation? Fault(ConfigCursor scope, ConfigCursor? channel)
    {
        var policy = Find(scope, channel, "dmPolicy", "policy");
        var list = Find(scope, channel, "allowFrom", "allowFrom");
        if (policy?.Text is not ("open" or "allowlist") || list is not { } allowed || !allowed.HasAllChildren || allowed.Children().Any(static at => !at.IsPresent || at.Node is ConfigUnknown))
        {
            return null;
        }

        var entries = allowed.Children().Select(static at => at.Text?.Trim() ?? (at.Number is null ? string.Empty : "number")).ToList();
        var isOpen = policy.Value.Text == "open";
        if (isOpen ? entries.Contains("*") || allowed.Children().Any(static at => at.Node is ConfigText text && Model.Schema.EnvironmentReferences.IsIn(text)) : entries.Any(static entry => entry.Length > 0))
        {
            return null;
        }

        var message = isOpen
            ? $"{policy.Value.Path} is 'open', but allowFrom has no '*', so every direct message is dropped; add it, or choose another policy"
            : $"{policy.Value.Path} is 'allowlist', but allowFrom names nobody, so every direct message is dropped; name a sender, or choose another policy";
        return new("C4", policy.Value, message) { Path = scope["allowFrom"].Path, Stage = ValidityStage.Extensions, IsWarning = true };
    }

    // The account's own, else the channel's; each also where older versions had it. Null when nobody can say.
    private static ConfigCursor? Find(ConfigCursor scope, ConfigCursor? channel, string key, string below)
    {
        ConfigCursor[] places = channel is { } parent ? [scope[key], scope["dm"][below], parent[key], parent["dm"][below]] : [scope[key], scope["dm"][below]];
        foreach (var at in places)
        {
            if (!at.IsAbsent)
            {
                return at.IsUnknown ? null : at;
            }
        }

        return places[0];
    }
}
