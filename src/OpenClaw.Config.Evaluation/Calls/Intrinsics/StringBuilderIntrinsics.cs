using System.Text;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>
/// Members of StringBuilder that print values, and those that end a line: with a line feed, as on the machine of the gateway. The rest is the host's.
/// </summary>
internal static class StringBuilderIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Text.StringBuilder"], new Dictionary<string, Intrinsic>
        {
            ["Append(string)"] = static call => Append(call, call.Text(0)),
            ["Append(char)"] = static call => Append(call, call.Char(0).ToString()),
            ["Append(char,int)"] = static call => call.Int(1) < 0 ? throw new ArgumentOutOfRangeException() : Append(call, new string(call.Char(0), call.Size(1))),
            ["Append(int)"] = static call => Append(call, TextOf(call, 0)),
            ["Append(bool)"] = static call => Append(call, TextOf(call, 0)),
            ["Append(double)"] = static call => Append(call, TextOf(call, 0)),
            ["Append(object)"] = static call => Append(call, TextOf(call, 0)),
            ["Append(StringBuilder)"] = static call => Append(call, TextOf(call, 0)),
            ["Append(ReadOnlySpan)"] = static call => Append(call, string.Concat(call.Texts(call.Items(0)))),
            ["Append(AppendInterpolatedStringHandler)"] = static call => Append(call, call.Text(0)),
            ["Append(IFormatProvider,AppendInterpolatedStringHandler)"] = static call => Append(call, call.Text(1)),
            ["AppendLine(AppendInterpolatedStringHandler)"] = static call => Append(call, call.Text(0) + "\n"),
            ["AppendLine(IFormatProvider,AppendInterpolatedStringHandler)"] = static call => Append(call, call.Text(1) + "\n"),
            ["AppendLine()"] = static call => Append(call, "\n"),
            ["AppendLine(string)"] = static call => Append(call, call.Text(0) + "\n"),
            ["AppendFormat(string,object)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 0, call.Arguments.Skip(1))),
            ["AppendFormat(string,object,object)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 0, call.Arguments.Skip(1))),
            ["AppendFormat(string,object,object,object)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 0, call.Arguments.Skip(1))),
            ["AppendFormat(string,object[])"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 0, call.Items(1))),
            ["AppendFormat(string,ReadOnlySpan)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 0, call.Items(1))),
            ["AppendFormat(IFormatProvider,string,object)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 1, call.Arguments.Skip(2))),
            ["AppendFormat(IFormatProvider,string,object,object)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 1, call.Arguments.Skip(2))),
            ["AppendFormat(IFormatProvider,string,object,object,object)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 1, call.Arguments.Skip(2))),
            ["AppendFormat(IFormatProvider,string,object[])"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 1, call.Items(2))),
            ["AppendFormat(IFormatProvider,string,ReadOnlySpan)"] = static call => Append(call, StringStaticIntrinsics.Formatted(call, 1, call.Items(2))),
            ["AppendJoin(string,string[])"] = static call => Join(call, call.Text(0)),
            ["AppendJoin(string,object[])"] = static call => Join(call, call.Text(0)),
            ["AppendJoin(string,IEnumerable)"] = static call => Join(call, call.Text(0)),
            ["AppendJoin(string,ReadOnlySpan)"] = static call => Join(call, call.Text(0)),
            ["AppendJoin(char,string[])"] = static call => Join(call, call.Char(0).ToString()),
            ["AppendJoin(char,object[])"] = static call => Join(call, call.Char(0).ToString()),
            ["AppendJoin(char,IEnumerable)"] = static call => Join(call, call.Char(0).ToString()),
            ["AppendJoin(char,ReadOnlySpan)"] = static call => Join(call, call.Char(0).ToString()),
            ["Insert(int,object)"] = static call => Change(call, text => text.Insert(call.Int(0), TextOf(call, 1))),
            ["Insert(int,string,int)"] = static call => Change(call, text =>
            {
                call.Run.Budget.CheckSize(call.Syntax, (long)(call.Text(1)?.Length ?? 0) * call.Int(2));
                text.Insert(call.Int(0), call.Text(1), call.Int(2));
            }),
        }),
    ];

    private static Value Join(Call call, string separator) => Append(call, string.Join(separator, call.Texts(call.Items(1), separator)));

    private static string TextOf(Call call, int index) => Expressions.Texts.Of(call.Arguments[index], null, call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();

    /// <summary>Whatever is appended is told before anything changes: it may itself read the builder.</summary>
    private static Value Append(Call call, string text) => Change(call, builder => builder.Append(text));

    private static Value Change(Call call, Action<StringBuilder> change)
    {
        if (call.Instance is not HostObjectValue { Content: StringBuilder builder } made || !made.Permits(call.Run.Doubt))
        {
            return new UnknownValue(call.Syntax);
        }

        change(builder);
        call.Run.Budget.Step(call.Syntax);
        return builder.Length <= call.Run.Budget.MaxTextLength
            ? made
            : throw new BudgetExceededException(call.Syntax, $"this text has more than {call.Run.Budget.MaxTextLength:N0} characters; look for a loop without an end");
    }
}
