using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>Secrets that the gateway itself changes while it runs, so that a reference cannot stand for them (S5).</summary>
public sealed class FixedSecretChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } =
    [
        "hooks.token",
        "hooks.gmail.pushToken",
        "hooks.mappings.[].sessionKey",
        "channels.discord.threadBindings.webhookToken",
        "channels.discord.accounts.*.threadBindings.webhookToken",
        "channels.whatsapp.creds.json",
        "channels.whatsapp.accounts.*.creds.json",
    ];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var at in context.PlacesOf(this).All)
        {
            if (at is { IsPresent: true, Node: ConfigObject } && IsReference(at))
            {
                found.Add(new("S5", at, $"{at.Path} takes no reference to a secret, since the gateway changes it while it runs; write a string, which may hold a variable") { Replaces = at.Path });
            }
        }
    }

    private static bool IsReference(ConfigCursor at) =>
        at["source"].Text is "env" or "file" or "exec" or "store"
        && at["id"].Text?.Trim().Length > 0
        && (at["provider"].IsAbsent || (((ConfigObject)at.Node!).Properties.Count == 3 && at["provider"].Text?.Trim().Length > 0));
}
