namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>The shapes by which well-known services make their keys recognisable, so that scanners find what leaked.</summary>
internal static class KeyShapes
{
    private static readonly Shape[] Shapes =
    [
        new("sk-", 20, "an API key"),
        new("sk_live_", 16, "a Stripe key"),
        new("gsk_", 20, "a Groq API key"),
        new("xai-", 20, "an xAI API key"),
        new("hf_", 30, "a Hugging Face token"),
        new("AIza", 35, "a Google API key"),
        new("AKIA", 16, "an AWS access key id"),
        new("ASIA", 16, "an AWS access key id"),
        new("xoxb-", 10, "a Slack bot token"),
        new("xoxp-", 10, "a Slack user token"),
        new("xoxa-", 10, "a Slack app token"),
        new("xoxs-", 10, "a Slack session token"),
        new("xapp-", 10, "a Slack app token"),
        new("ghp_", 36, "a GitHub token"),
        new("gho_", 36, "a GitHub token"),
        new("ghu_", 36, "a GitHub token"),
        new("ghs_", 36, "a GitHub token"),
        new("ghr_", 36, "a GitHub token"),
        new("github_pat_", 22, "a GitHub token"),
        new("glpat-", 20, "a GitLab token"),
        new("npm_", 36, "an npm token"),
        new("SG.", 22, "a SendGrid key"),
        new("AGE-SECRET-KEY-", 20, "an age key"),
    ];

    // Nearly all texts are shorter than any key.
    private static readonly int Shortest = Shapes.Min(static shape => shape.Prefix.Length + shape.Tail);

    /// <summary>What a text seems to contain, as in "a GitHub token"; null when nothing is recognised.</summary>
    public static string? Recognise(string text)
    {
        if (text.Length < Shortest)
        {
            return null;
        }

        if (text.Contains("-----BEGIN ") && text.Contains("PRIVATE KEY-----"))
        {
            return "a private key";
        }

        if (HasTelegramToken(text))
        {
            return "a Telegram bot token";
        }

        foreach (var shape in Shapes)
        {
            if (text.Length >= shape.Prefix.Length + shape.Tail && shape.IsIn(text))
            {
                return shape.Name;
            }
        }

        return null;
    }

    // The bot's number, a colon, and 35 characters.
    private static bool HasTelegramToken(string text)
    {
        for (var colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            var digits = 0;
            while (digits < colon && text[colon - digits - 1] is >= '0' and <= '9')
            {
                digits++;
            }

            if (digits is >= 8 and <= 10 && TailLength(text, colon + 1) == 35)
            {
                return true;
            }
        }

        return false;
    }

    private static int TailLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (text[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_'))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>A prefix that no ordinary word has, and how much must follow.</summary>
    private sealed record Shape(string Prefix, int Tail, string Name)
    {
        public bool IsIn(string text)
        {
            for (var start = text.IndexOf(Prefix, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Prefix, start + 1, StringComparison.Ordinal))
            {
                // "ask-the-..." is a word and "sk-learn-something-else" a name; a key of that length has digits.
                var tail = TailLength(text, start + Prefix.Length);
                if (tail >= Tail
                    && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
                    && text.Skip(start + Prefix.Length).Take(tail).Any(char.IsDigit))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
