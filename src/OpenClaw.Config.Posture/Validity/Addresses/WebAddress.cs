using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Posture.Validity.Addresses;

/// <summary>A URL taken apart the way browsers do it, as far as the gateway asks: for <c>http</c> and <c>https</c>.</summary>
/// <param name="Scheme">The scheme in lower case.</param>
/// <param name="Host">The host in lower case, without port; empty for other schemes.</param>
/// <param name="HasUser">Whether a user or password stands before the host.</param>
/// <param name="Path">The path, at least <c>/</c>.</param>
/// <param name="HasMore">Whether a query or fragment follows.</param>
internal sealed record WebAddress(string Scheme, string Host, bool HasUser, string Path, bool HasMore)
{
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether it is of the web.</summary>
    public bool IsHttp => Scheme is "http" or "https";

    /// <summary>Whether nothing but this machine hears it, or it is encrypted.</summary>
    public bool IsSafe => Scheme == "https" || (Scheme == "http" && (LocalHosts.Contains(Host) || IsNumberForm));

    /// <summary>Whether it names an origin and nothing else.</summary>
    public bool IsBareOrigin => IsHttp && Path == "/" && !HasMore && !HasUser;

    // 127.1 and 0x7f000001 are 127.0.0.1 to a browser. Nobody writes that; it is not worth a wrong word.
    private bool IsNumberForm => Host.Length > 0 && !LocalHosts.Contains(Host) && Host.Split('.').Length < 4
        && Host.TrimEnd('.').Split('.').Last() is { Length: > 0 } last && last.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or 'x');

    /// <summary>Takes a text apart; null when it certainly is no URL.</summary>
    public static WebAddress? Read(string text)
    {
        if (!AbsoluteUrl.MayBe(text))
        {
            return null;
        }

        var url = string.Concat(text.Trim([.. Enumerable.Range(0, ' ' + 1).Select(static c => (char)c)]).Where(static c => c is not ('\t' or '\n' or '\r')));
        var colon = url.IndexOf(':');
        var scheme = url.Substring(0, colon).ToLowerInvariant();
        if (scheme is not ("http" or "https"))
        {
            return new(scheme, string.Empty, false, "/", false);
        }

        var rest = url.Substring(colon + 1).TrimStart('/', '\\');
        var end = rest.IndexOfAny(['/', '\\', '?', '#']);
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var tail = end < 0 ? string.Empty : rest.Substring(end);
        var more = tail.IndexOfAny(['?', '#']);
        var path = (more < 0 ? tail : tail.Substring(0, more)).Replace('\\', '/');
        var at = authority.LastIndexOf('@');
        var host = authority.Substring(at + 1);
        var port = host.IndexOf(':', Math.Max(host.LastIndexOf(']'), 0));
        return new(
            scheme,
            (port < 0 ? host : host.Substring(0, port)).ToLowerInvariant(),
            at >= 0 && authority.Substring(0, at).Any(static c => c != ':'),
            path.Split('/').All(static part => part is "" or "." or "..") && path.Count(static c => c == '/') < 2 ? "/" : path,
            more >= 0 && tail.Substring(more).Any(static c => c is not ('?' or '#')));
    }
}
