using System.Runtime.CompilerServices;

namespace OpenClaw.Config.Model.Json;

/// <summary>
/// The words of a JSON5 text: blanks and comments, keys, strings, numbers. Every method that can fail returns false and says at
/// <see cref="FailedAt"/> and <see cref="Expected"/> why; nothing here recurses or goes back.
/// </summary>
internal sealed partial class Json5Scanner(string text, KeyTexts? keys)
{
    // MethodImplOptions.AggressiveOptimization, which netstandard2.0 does not name yet: a compiler reads the facts once, cold, and
    // should not do it in unoptimised code. Hosts that do not know the value ignore it.
    private const MethodImplOptions RunsOptimised = (MethodImplOptions)512;

    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Where the text went wrong.</summary>
    public int FailedAt { get; private set; }

    /// <summary>What should have been there; null when <see cref="Refusal"/> says it all.</summary>
    public string? Expected { get; private set; }

    /// <summary>What is wrong, where naming the expected would not say it.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The next character, or -1 at the end.</summary>
    public int Current => Position < text.Length ? text[Position] : -1;

    /// <summary>Notes a failure.</summary>
    public bool Fail(int at, string expected)
    {
        FailedAt = at;
        Expected = expected;
        return false;
    }

    /// <summary>Notes a failure in whole words.</summary>
    public bool Refuse(int at, string refusal)
    {
        FailedAt = at;
        Refusal = refusal;
        return false;
    }

    /// <summary>Skips blanks and comments. Fails only on a comment that is none.</summary>
    public bool SkipBlanks() => (Position < text.Length && text[Position] is > '/' and <= '~') || SkipAll();

    [MethodImpl(RunsOptimised)]
    private bool SkipAll()
    {
        var at = Position;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '/')
            {
                Position = at;
                if (!SkipComment())
                {
                    return false;
                }

                at = Position;
            }
            else if (c == ' ' || IsBlank(c))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        Position = at;
        return true;
    }

    /// <summary>Exactly this word.</summary>
    public bool TryReadWord(string word)
    {
        for (var i = 0; i < word.Length; i++, Position++)
        {
            if (Current != word[i])
            {
                return Fail(Position, $"the rest of '{word}'");
            }
        }

        return true;
    }

    /// <summary>The code point at an offset; half a surrogate pair stands for itself.</summary>
    public int CodePointAt(int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1])
            : text[at];

    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r')
        or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';

    private bool SkipComment()
    {
        var start = Position++;
        switch (Current)
        {
            case '/':
                while (Current is not (-1 or '\n' or '\r' or '\u2028' or '\u2029'))
                {
                    Position++;
                }

                return true;
            case '*':
                var end = text.IndexOf("*/", Position + 1, StringComparison.Ordinal);
                if (end < 0)
                {
                    return Refuse(start, "the comment that begins here is never closed");
                }

                Position = end + 2;
                return true;
            default:
                return Fail(Position, "the second character of a comment");
        }
    }
}
