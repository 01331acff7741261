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
            ["Replace(string,string)"] = static call => Replace(call, StringComparison.Ordinal),
            ["Replace(string,string,StringComparison)"] = static call => call.Member<StringComparison>(2) is var how and (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase)
                ? Replace(call, how)
                : throw new Host.NotEvaluatedException("this compares by the rules of the machine's culture; pass StringComparison.Ordinal"),
            ["Replace(char,char)"] = static call => call.Give(call.Self().Replace(call.Char(0), call.Char(1))),
            ["ToCharArray()"] = static call =>
            {
                call.Run.Budget.Step(call.Syntax, call.Self().Length);
                return new ArrayValue(call.Syntax, call.Run.Doubt, [.. call.Self().Select(character => call.Give(character))]);
            },
        }),
    ];

    private static char[] Chars(this Call call, int index) => call.Arguments[index] is NullValue
        ? []
        : [.. call.Items(index).Select(static item => item is ScalarValue { Content: char character } ? character : throw new Running.UnknownEncounteredException())];

    /// <summary>Looked through by hand: the interpreter's own framework has no replacing by comparison, and the length of the result is to be known before it is made.</summary>
    private static Value Replace(Call call, StringComparison how)
    {
        var (text, old, replacement) = (call.Self(), call.Text(0), call.Text(1));
        if (old is null || old.Length == 0)
        {
            throw old is null ? new ArgumentNullException("oldValue") : new ArgumentException("String cannot be of zero length. (Parameter 'oldValue')");
        }

        var result = new System.Text.StringBuilder(text.Length);
        var at = 0;
        for (var found = text.IndexOf(old, how); found >= 0; found = text.IndexOf(old, at, how))
        {
            result.Append(text, at, found - at).Append(replacement);
            call.Run.Budget.CheckSize(call.Syntax, result.Length);
            at = found + old.Length;
        }

        return at == 0 ? call.Give(text) : call.Give(result.Append(text, at, text.Length - at).ToString());
    }
}
