using System.Text;

namespace OpenClaw.Config.Model.Files;

/// <summary><c>${NAME}</c> and <c>$${NAME}</c> in a text: capitals, digits and underscores, no digit in front. Everything else is literal.</summary>
public static class VariableText
{
    /// <summary>Whether the text refers to a variable.</summary>
    public static bool HasReference(string text) =>
        text.IndexOf('$') >= 0 && Tokens(text).Any(static token => !token.IsEscaped);

    /// <summary>The text with its references replaced and its escapes undone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="valueOf">The value of a variable; null leaves the reference as it is.</param>
    public static string Fill(string text, Func<string, string?> valueOf)
    {
        StringBuilder? filled = null;
        var done = 0;
        foreach (var token in Tokens(text))
        {
            filled ??= new StringBuilder();
            filled.Append(text, done, token.Start - done).Append((token.IsEscaped ? null : valueOf(token.Name)) ?? "${" + token.Name + "}");
            done = token.End;
        }

        return filled is null ? text : filled.Append(text, done, text.Length - done).ToString();
    }

    private static IEnumerable<Token> Tokens(string text)
    {
        for (var at = text.IndexOf('$'); at >= 0; at = at + 1 < text.Length ? text.IndexOf('$', at + 1) : -1)
        {
            var isEscaped = At(text, at + 1) == '$' && At(text, at + 2) == '{';
            if ((isEscaped || At(text, at + 1) == '{') && NameAt(text, at + (isEscaped ? 3 : 2)) is { } name)
            {
                var end = at + (isEscaped ? 4 : 3) + name.Length;
                yield return new(at, end, name, isEscaped);
                at = end - 1;
            }
        }
    }

    /// <summary>The variable that the whole text refers to; null where it is something else.</summary>
    public static string? Whole(string text) =>
        text.StartsWith("${", StringComparison.Ordinal) && NameAt(text, 2) is { } name && name.Length + 3 == text.Length ? name : null;

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static string? NameAt(string text, int start)
    {
        var end = start;
        while (At(text, end) is (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9'))
        {
            end++;
        }

        return end > start && At(text, end) == '}' && text[start] is not (>= '0' and <= '9') ? text.Substring(start, end - start) : null;
    }

    private readonly record struct Token(int Start, int End, string Name, bool IsEscaped);
}
