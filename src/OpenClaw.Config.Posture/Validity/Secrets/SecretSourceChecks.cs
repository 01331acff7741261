using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>
/// References whose provider is configured with another source (S6). The gateway starts and fails when it wants the secret;
/// <c>openclaw config validate</c> refuses at once.
/// </summary>
public sealed class SecretSourceChecks : ValidityCheck
{
    /// <inheritdoc />
    /// <remarks>Where the gateway resolves secrets before it starts.</remarks>
    internal override IReadOnlyList<string> Places { get; } =
    [
        "agents.entries.*.memory.search.remote.apiKey", "agents.entries.*.tts.providers.*.apiKey", "agents.entries.*.tts.personas.*.providers.*.apiKey",
        "channels.telegram.botToken", "channels.telegram.webhookSecret", "channels.telegram.accounts.*.botToken", "channels.telegram.accounts.*.webhookSecret",
        "cron.webhookToken", "gateway.auth.token", "gateway.auth.password", "gateway.remote.token", "gateway.remote.password",
        "memory.search.remote.apiKey", "models.providers.*.apiKey", "models.providers.*.headers.*", "models.providers.*.request.headers.*",
        "models.providers.*.request.auth.token", "models.providers.*.request.auth.value", "models.providers.*.request.tls.ca",
        "models.providers.*.request.tls.cert", "models.providers.*.request.tls.key", "models.providers.*.request.tls.passphrase",
        "models.providers.*.request.proxy.tls.ca", "models.providers.*.request.proxy.tls.cert", "models.providers.*.request.proxy.tls.key",
        "models.providers.*.request.proxy.tls.passphrase", "skills.entries.*.apiKey", "talk.providers.*.apiKey", "talk.realtime.providers.*.apiKey",
        "tts.providers.*.apiKey", "tts.personas.*.providers.*.apiKey", "plugins.entries.*.config.webSearch.apiKey",
    ];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var secrets = context.Root["secrets"];
        foreach (var at in context.PlacesOf(this).All)
        {
            var (source, provider) = (TextOf(at["source"]), TextOf(at["provider"]));
            if (source is null || provider is null || at["id"].Text is null)
            {
                continue;
            }

            var configured = secrets["providers"][provider]["source"];
            if (TextOf(configured) is { } other && other != source && !IsDefault(source, provider, secrets["defaults"]))
            {
                found.Add(new("S6", at["source"], $"{at.Path} asks the provider '{provider}' for source '{source}', but {configured.Path} is '{other}'") { Path = at.Path, Stage = ValidityStage.SecretProviders });
            }
        }
    }

    private static bool IsDefault(string source, string provider, ConfigCursor defaults) =>
        source is "env" or "store" && (defaults[source].IsAbsent ? provider == "default" : TextOf(defaults[source]) is not { } alias || alias == provider);
}
