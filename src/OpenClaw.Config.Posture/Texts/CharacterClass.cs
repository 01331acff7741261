namespace OpenClaw.Config.Posture.Texts;

/// <summary>The characters between brackets in a regular expression of JavaScript.</summary>
internal static class CharacterClass
{
    /// <summary>Reads on to the bracket that closes the class.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="i">The bracket that opens it; afterwards the one that closes it.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Fault(string source, ref int i)
    {
        var start = i;
        i += i + 1 < source.Length && source[i + 1] == '^' ? 1 : 0;
        // The character that a hyphen would count from; null where there is none, or nobody can say which.
        int? from = null;
        while (++i < source.Length && source[i] != ']')
        {
            var first = i;
            var code = Character(source, ref i);
            if (from is { } low && source[first] == '-' && i + 1 < source.Length && source[i + 1] != ']')
            {
                i++;
                if (Character(source, ref i) is { } high && high < low)
                {
                    return $"'{source.Substring(first - 1, i - first + 2)}' counts backwards";
                }

                from = null;
                continue;
            }

            // After a hyphen that stood for itself, or something that is no single character, nothing is counted from.
            from = source[first] == '-' ? null : code;
        }

        return i < source.Length ? null : $"the '[' at character {start + 1} is not closed";
    }

    private static int? Character(string source, ref int i)
    {
        if (source[i] != '\\')
        {
            return source[i];
        }

        // An escape: only a sign that stands for itself has a known place here.
        i += i + 1 < source.Length ? 1 : 0;
        return char.IsLetterOrDigit(source[i]) ? null : source[i];
    }
}
