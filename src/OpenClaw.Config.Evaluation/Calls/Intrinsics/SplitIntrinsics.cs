using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary><c>string.Split</c> in all its forms, with <c>TrimEntries</c>, which the interpreter's own framework does not have. Each part counts as a step.</summary>
internal static class SplitIntrinsics
{
    private const int RemoveEmptyEntries = 1;
    private const int TrimEntries = 2;

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.String"], new Dictionary<string, Intrinsic>
        {
            ["Split(char,StringSplitOptions)"] = static call => Split(call, [call.Char(0).ToString()], int.MaxValue, Options(call, 1)),
            ["Split(char,int,StringSplitOptions)"] = static call => Split(call, [call.Char(0).ToString()], call.Int(1), Options(call, 2)),
            ["Split(string,StringSplitOptions)"] = static call => Split(call, [call.Text(0)], int.MaxValue, Options(call, 1)),
            ["Split(string,int,StringSplitOptions)"] = static call => Split(call, [call.Text(0)], call.Int(1), Options(call, 2)),
            ["Split(char[])"] = static call => Split(call, Separators(call), int.MaxValue, 0),
            ["Split(ReadOnlySpan)"] = static call => Split(call, Separators(call), int.MaxValue, 0),
            ["Split(char[],int)"] = static call => Split(call, Separators(call), call.Int(1), 0),
            ["Split(char[],StringSplitOptions)"] = static call => Split(call, Separators(call), int.MaxValue, Options(call, 1)),
            ["Split(char[],int,StringSplitOptions)"] = static call => Split(call, Separators(call), call.Int(1), Options(call, 2)),
            ["Split(string[],StringSplitOptions)"] = static call => Split(call, Separators(call), int.MaxValue, Options(call, 1)),
            ["Split(string[],int,StringSplitOptions)"] = static call => Split(call, Separators(call), call.Int(1), Options(call, 2)),
        }),
    ];

    private static int Options(Call call, int index) => call.Arguments[index] is EnumValue { Number: int options }
        ? options is >= 0 and <= (RemoveEmptyEntries | TrimEntries) ? options : throw new ArgumentException()
        : throw new UnknownEncounteredException();

    /// <summary>The separators; null where there are none, which means white space.</summary>
    private static string?[]? Separators(Call call)
    {
        string?[] separators = call.Arguments[0] is NullValue ? [] :
        [
            .. call.Items(0).Select(static item => item switch
            {
                ScalarValue { Content: char letter } => letter.ToString(),
                ScalarValue { Text: { } text } => text,
                NullValue => null,
                _ => throw new UnknownEncounteredException(),
            }),
        ];
        return separators.Length == 0 ? null : separators;
    }

    private static Value Split(Call call, string?[]? separators, int count, int options)
    {
        var text = call.Self();
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        return count == 0 ? call.Give([]) : call.Give(Parts(text, separators, count, options));
    }

    /// <summary>At most so many parts; the last takes all that is left, from the first part on that is not to be left out.</summary>
    private static IEnumerable<string> Parts(string text, string?[]? separators, int count, int options)
    {
        var (at, given) = (0, 0);
        while (given < count - 1 && Next(text, at, separators) is var (start, end) && start >= 0)
        {
            var part = Trimmed(text.Substring(at, start - at), options);
            at = end;
            if (IsKept(part, options))
            {
                given++;
                yield return part;
            }
        }

        while (count > 1 && given == count - 1 && (options & RemoveEmptyEntries) != 0 && Next(text, at, separators) is var (start, end) && start >= 0
            && !IsKept(Trimmed(text.Substring(at, start - at), options), options))
        {
            at = end;
        }

        var last = Trimmed(text.Substring(at), options);
        if (IsKept(last, options))
        {
            yield return last;
        }
    }

    private static string Trimmed(string part, int options) => (options & TrimEntries) != 0 ? part.Trim() : part;

    private static bool IsKept(string part, int options) => part.Length > 0 || (options & RemoveEmptyEntries) == 0;

    /// <summary>Where the next separator begins and ends; before the text when there is none. Of several at one place the first listed counts.</summary>
    private static (int Start, int End) Next(string text, int from, string?[]? separators)
    {
        if (separators is [{ Length: > 0 } only])
        {
            return text.IndexOf(only, from, StringComparison.Ordinal) is var found && found < 0 ? (-1, -1) : (found, found + only.Length);
        }

        for (var i = from; i < text.Length; i++)
        {
            var length = separators is not null
                ? Array.Find(separators, separator => separator?.Length > 0 && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)?.Length ?? 0
                : char.IsWhiteSpace(text[i]) ? 1 : 0;
            if (length > 0)
            {
                return (i, i + length);
            }
        }

        return (-1, -1);
    }
}
