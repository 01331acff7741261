namespace OpenClaw.Config.Posture.GatewayAuth;

/// <summary>Why a credential could be guessed. The words never repeat it.</summary>
public static class WeakSecrets
{
    // What OpenClaw's audit asks of tokens. A password is typed by people.
    private const int LeastToken = 24;
    private const int LeastPassword = 10;
    private const int FewestCharacters = 6;

    // What a word list begins with. Digits and signs around them change nothing.
    private static readonly HashSet<string> TriedFirst = new(StringComparer.Ordinal)
    {
        "password", "passwort", "passw0rd", "secret", "changeme", "change-me", "token", "admin", "administrator", "root", "openclaw", "claw", "gateway", "letmein", "welcome", "test",
        "example", "default", "qwerty", "qwertz", "abc", "mysecret", "mytoken", "mypassword", "supersecret", "your-token", "your-token-here", "yourtoken", "your-password", "your-secret", "replace-me", "replaceme", "dev",
        "foo", "bar", "foobar", "hunter", "dummy", "placeholder", "insert-token-here", "token-here", "long-random-token", "a-long-random-token",
    };

    /// <summary>What is wrong with a credential and what finds it; null for one that will do.</summary>
    /// <param name="secret">The credential.</param>
    /// <param name="isPassword">Whether people type it.</param>
    public static (string Fault, string Guess)? Describe(string secret, bool isPassword)
    {
        var text = secret.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (TriedFirst.Contains(text.ToLowerInvariant().Trim("0123456789!?.,-_#$*+ ".ToCharArray())) || text.All(char.IsDigit) && text.Length < LeastToken)
        {
            return ("is a word or a number that is tried first", "the usual words");
        }

        if (text.Distinct().Count() < FewestCharacters || Repeats(text))
        {
            return ("repeats a few characters", "what is repeated");
        }

        var least = isPassword ? LeastPassword : LeastToken;
        return text.Length < least ? ($"has {text.Length} characters, where {least} are wanted", "long enough") : null;
    }

    // Whether it is a short part, over and over. Two halves that are equal are as hard to find as one of them.
    private static bool Repeats(string text)
    {
        for (var period = 1; period <= Math.Min(8, text.Length / 3); period++)
        {
            if (Enumerable.Range(period, text.Length - period).All(i => text[i] == text[i - period]))
            {
                return true;
            }
        }

        return false;
    }
}
