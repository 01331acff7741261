using System.Text.RegularExpressions;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>Secrets that are part of an address: before the host, or among what stands behind the question mark.</summary>
internal static class AddressSecrets
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private static readonly Regex Login = new(@"^\s*[a-zA-Z][a-zA-Z0-9+.-]*://[^\s/?#:@]*:(?<secret>[^\s/?#@]+)@", RegexOptions.CultureInvariant, Limit);

    private static readonly Regex Parameter = new(
        @"^\s*[a-zA-Z][a-zA-Z0-9+.-]*://\S*[?&](?:api[_-]?key|apikey|key|token|access[_-]?token|auth[_-]?token|secret|client[_-]?secret|password|passwd|sig|signature)=(?<secret>[^\s&#]{8,})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Limit);

    /// <summary>What a text holds, as in "the password of a login"; null when nothing is found.</summary>
    public static string? Find(string text) =>
        text.Length > 4096 || text.IndexOf("://", StringComparison.Ordinal) < 0 ? null
        : IsSecret(Login.Match(text)) ? "an address with the password of a login"
        : IsSecret(Parameter.Match(text)) ? "an address with a secret among its parameters"
        : null;

    // What is filled in elsewhere, or stands for something, is none.
    private static bool IsSecret(Match match) => match.Success && match.Groups["secret"].Value is var secret && secret[0] is not ('$' or '{' or '<' or '*' or '%');
}
