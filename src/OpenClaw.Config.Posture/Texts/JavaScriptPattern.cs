namespace OpenClaw.Config.Posture.Texts;

/// <summary>
/// Whether a regular expression is one to the gateway, which runs on JavaScript. Only what certainly is none is told: JavaScript takes much for literal text that
/// other dialects refuse, a lone brace for instance. What makes sense elsewhere and not there, such as <c>(?i)</c>, is found as well.
/// </summary>
public static class JavaScriptPattern
{
    /// <summary>Why it does not compile; null where it does, or nobody can say.</summary>
    public static string? Fault(string source)
    {
        var open = new Stack<bool>();
        // Whether a quantifier may follow what stands before.
        var isAtom = false;
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\' when ++i == source.Length:
                    return "it ends in a backslash";
                case '\\':
                    isAtom = source[i] is not ('b' or 'B');
                    break;
                case '[':
                    if (CharacterClass.Fault(source, ref i) is { } fault)
                    {
                        return fault;
                    }

                    isAtom = true;
                    break;
                case '(':
                    if (Group(source, ref i, out var isRepeatable) is { } wrong)
                    {
                        return wrong;
                    }

                    open.Push(isRepeatable);
                    isAtom = false;
                    break;
                case ')' when open.Count == 0:
                    return "a ')' closes nothing";
                case ')':
                    isAtom = open.Pop();
                    break;
                case '|' or '^' or '$':
                    isAtom = false;
                    break;
                case '*' or '+' or '?' or '{':
                    if (Quantifier(source, ref i, ref isAtom) is { } odd)
                    {
                        return odd;
                    }

                    break;
                default:
                    isAtom = true;
                    break;
            }
        }

        return open.Count > 0 ? "a '(' is not closed" : null;
    }

    // Leaves the index at the last character of what opens the group.
    private static string? Group(string source, ref int i, out bool isRepeatable)
    {
        isRepeatable = true;
        if (At(source, i + 1) != '?')
        {
            return null;
        }

        var kind = At(source, i + 2);
        if (kind is ':' or '=' or '!')
        {
            i += 2;
            return null;
        }

        if (kind == '<' && At(source, i + 3) is '=' or '!')
        {
            isRepeatable = false;
            i += 3;
            return null;
        }

        var end = source.IndexOf(kind == '<' ? '>' : ':', i);
        if (kind == '<' ? end > i + 3 && !char.IsDigit(source[i + 3]) : end > i + 2 && IsModifiers(source, i + 2, end))
        {
            i = end;
            return null;
        }

        return kind == '<' ? "the name of a group is not closed or begins with a digit" : $"'(?{kind}' means nothing in JavaScript";
    }

    // Flags for a part of the expression: (?i:...), (?-i:...), (?ms-i:...).
    private static bool IsModifiers(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (source[i] is not ('i' or 'm' or 's' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Quantifier(string source, ref int i, ref bool isAtom)
    {
        var start = i;
        if (source[i] == '{')
        {
            if (!TryCount(source, i, out var end, out var isInOrder))
            {
                // Without numbers in it a brace is a brace.
                isAtom = true;
                return null;
            }

            if (!isInOrder)
            {
                return $"'{source.Substring(i, end - i + 1)}' counts backwards";
            }

            i = end;
        }

        if (!isAtom)
        {
            return $"'{source.Substring(start, i - start + 1)}' repeats nothing";
        }

        isAtom = false;
        i += At(source, i + 1) == '?' ? 1 : 0;
        return null;
    }

    // {2}, {2,} or {2,5}.
    private static bool TryCount(string source, int start, out int end, out bool isInOrder)
    {
        isInOrder = true;
        end = source.IndexOf('}', start);
        if (end < 0)
        {
            return false;
        }

        var parts = source.Substring(start + 1, end - start - 1).Split(',');
        if (parts.Length > 2 || !IsNumber(parts[0]) || (parts.Length == 2 && parts[1].Length > 0 && !IsNumber(parts[1])))
        {
            return false;
        }

        // Numbers beyond this length are all the same to JavaScript: endless.
        isInOrder = parts.Length == 1 || parts[1].Length is 0 or > 15 || (parts[0].Length <= 15 && long.Parse(parts[0]) <= long.Parse(parts[1]));
        return true;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');

    private static char At(string source, int index) => index < source.Length ? source[index] : '\0';
}
