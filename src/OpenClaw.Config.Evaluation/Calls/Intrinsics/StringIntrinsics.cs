using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of strings that make other strings.</summary>
internal static class StringIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.String"], new Dictionary<string, Intrinsic>
        {
            ["Length"] = static call => call.Give(call.Self().Length),
            ["this[int]"] = static call => call.Give(call.Self()[call.Int(0)]),
            ["ToString()"] = static call => call.Instance,
            ["Trim()"] = static call => call.Give(call.Self().Trim()),
            ["Trim(char)"] = static call => call.Give(call.Self().Trim(call.Char(0))),
            ["Trim(char[])"] = static call => call.Give(call.Self().Trim(call.Chars(0))),
            ["TrimStart()"] = static call => call.Give(call.Self().TrimStart()),
            ["TrimStart(char)"] = static call => call.Give(call.Self().TrimStart(call.Char(0))),
            ["TrimStart(char[])"] = static call => call.Give(call.Self().TrimStart(call.Chars(0))),
            ["TrimEnd()"] = static call => call.Give(call.Self().TrimEnd()),
            ["TrimEnd(char)"] = static call => call.Give(call.Self().TrimEnd(call.Char(0))),
            ["TrimEnd(char[])"] = static call => call.Give(call.Self().TrimEnd(call.Chars(0))),
            ["ToLower()"] = static call => call.Give(call.Self().ToLowerInvariant()),
            ["ToLower(CultureInfo)"] = static call => call.Give(call.Self().ToLowerInvariant()),
            ["ToLowerInvariant()"] = static call => call.Give(call.Self().ToLowerInvariant()),
            ["ToUpper()"] = static call => call.Give(call.Self().ToUpperInvariant()),
            ["ToUpper(CultureInfo)"] = static call => call.Give(call.Self().ToUpperInvariant()),
            ["ToUpperInvariant()"] = static call => call.Give(call.Self().ToUpperInvariant()),
            ["Substring(int)"] = static call => call.Give(call.Self().Substring(call.Int(0))),
            ["Substring(int,int)"] = static call => call.Give(call.Self().Substring(call.Int(0), call.Int(1))),
            ["Remove(int)"] = static call => call.Give(call.Self().Remove(call.Int(0))),
            ["Remove(int,int)"] = static call => call.Give(call.Self().Remove(call.Int(0), call.Int(1))),
            ["Insert(int,string)"] = static call => call.Give(call.Self().Insert(call.Int(0), call.Text(1))),
            ["PadLeft(int)"] = static call => call.Give(call.Self().PadLeft(call.Size(0))),
            ["PadLeft(int,char)"] = static call => call.Give(call.Self().PadLeft(call.Size(0), call.Char(1))),
            ["PadRight(int)"] = static call => call.Give(call.Self().PadRight(call.Size(0))),
            ["PadRight(int,char)"] = static call => call.Give(call.Self().PadRight(call.Size(0), call.Char(1))),
            // This one is ordinal, unlike its cousins that search.
            ["Replace(string,string)"] = static call => call.Give(call.Self().Replace(call.Text(0), call.Text(1))),
            ["Replace(char,char)"] = static call => call.Give(call.Self().Replace(call.Char(0), call.Char(1))),
            ["Split(char,StringSplitOptions)"] = static call => Split(call, [call.Char(0).ToString()], int.MaxValue, 1),
            ["Split(char,int,StringSplitOptions)"] = static call => Split(call, [call.Char(0).ToString()], call.Int(1), 2),
            ["Split(string,StringSplitOptions)"] = static call => Split(call, [call.Text(0)], int.MaxValue, 1),
            ["Split(string,int,StringSplitOptions)"] = static call => Split(call, [call.Text(0)], call.Int(1), 2),
            ["Split(char[])"] = static call => call.Give(call.Self().Split(call.Chars(0))),
            ["ToCharArray()"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, [.. call.Self().Select(character => call.Give(character))]),
        }),
    ];

    private static char[] Chars(this Call call, int index) => call.Arguments[index] is NullValue
        ? []
        : [.. call.Items(index).Select(static item => item is ScalarValue { Content: char character } ? character : throw new Running.UnknownEncounteredException())];

    /// <summary>With <c>TrimEntries</c>, which the interpreter's own framework does not have: entries are trimmed before empty ones go.</summary>
    private static Value Split(Call call, string[] separators, int count, int optionsIndex)
    {
        const int TrimEntries = 2;
        if (call.Arguments[optionsIndex] is not EnumValue { Number: int options })
        {
            throw new Running.UnknownEncounteredException();
        }

        if ((options & TrimEntries) == 0)
        {
            return call.Give(call.Self().Split(separators, count, (StringSplitOptions)options));
        }

        if (count != int.MaxValue)
        {
            return call.Refuse("splitting into at most so many trimmed parts is not evaluated; split first and trim the parts");
        }

        var parts = call.Self().Split(separators, StringSplitOptions.None).Select(static part => part.Trim());
        return call.Give((options & (int)StringSplitOptions.RemoveEmptyEntries) == 0 ? parts : parts.Where(static part => part.Length > 0));
    }
}
