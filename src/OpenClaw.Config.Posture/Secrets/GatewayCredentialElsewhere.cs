using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Network;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Validity.Addresses;

namespace OpenClaw.Config.Posture.Secrets;

/// <summary>
/// Places that give the gateway's own credential to somebody else: to those who call a webhook or speak as a peer, or to another machine with every request. Whoever has it is an operator of the gateway.
/// The token of the hooks is compared by the audit.
/// </summary>
public static class GatewayCredentialElsewhere
{
    // Shorter texts may be the same by accident.
    private const int LeastLength = 8;

    private static readonly Regex Variable = new(@"(?<!\$)\$\{([A-Z_][A-Z0-9_]*)\}", RegexOptions.CultureInvariant);

    private static readonly PathPatterns Callers = new(
    [
        "channels.a2a.peers.*.token", "channels.a2a.peers.*.outboundToken", "plugins.entries.webhooks.config.routes.*.secret", "hooks.gmail.pushToken",
        "channels.*.webhookSecret", "channels.*.accounts.*.webhookSecret",
    ]);

    private static readonly PathPatterns Servers = new(["mcp.servers.*", "models.providers.*"]);

    /// <summary>The places, each with the credential and to whom it goes.</summary>
    public static IEnumerable<(ConfigCursor Place, ConfigCursor Credential, string Whom)> Of(ConfigDocument document)
    {
        var auth = document.Cursor["gateway"]["auth"];
        var credentials = new[] { auth["token"], auth["password"] }.Where(static credential => credential.IsPresent && Names(credential).Count > 0).ToList();
        return credentials.Count == 0 ? [] :
            from given in Callers.Select(document.Cursor).Select(static place => (Place: place, Whom: WhoCalls(place.Path))).Concat(Servers.Select(document.Cursor).SelectMany(Sent))
            let credential = credentials.Find(each => IsSame(each, given.Place))
            where credential.Node is not null
            select (given.Place, credential, given.Whom);
    }

    private static string WhoCalls(ConfigPath path) => path.Segments switch
    {
        ["channels", "a2a", _, var peer, ..] => $"the peer '{peer}'",
        ["channels", var channel, ..] => $"the service behind channels.{channel}",
        ["hooks", ..] => "the mail service",
        _ => "whoever calls the webhook",
    };

    private static IEnumerable<(ConfigCursor Place, string Whom)> Sent(ConfigCursor server) =>
        WebAddress.Read(server["url"].Text ?? server["baseUrl"].Text ?? string.Empty) is { Host: { Length: > 0 } host } && host != "localhost" && !LoopbackHosts.Holds(host)
            ? server["headers"].Children().Append(server["apiKey"]).Select(place => (place, host))
            : [];

    private static bool IsSame(ConfigCursor credential, ConfigCursor place) =>
        place.IsPresent && (Names(credential).Intersect(Names(place)).Any()
            || (credential.Text?.Trim() is { Length: >= LeastLength } text && !text.Contains("${") && place.Text?.Contains(text) == true));

    // The variables that a text is made of; or the one that a reference names, or the reference itself. A literal is its own name.
    private static IReadOnlyList<string> Names(ConfigCursor secret) =>
        secret.Node is ConfigText { Value: var text } written
            ? EnvironmentReferences.IsIn(written) ? [.. Variable.Matches(text).Cast<Match>().Select(static match => match.Groups[1].Value)] : text.Trim().Length >= LeastLength ? ["=" + text.Trim()] : []
        : secret["id"].Text is { } id ? [secret["source"].Text == "env" ? id : $"{secret["source"].Text} {secret["provider"].Text} {id}"]
        : [];
}
