using System.Globalization;
using System.Text;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Static members of string.</summary>
internal static class StringStaticIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.FormattableString"], new Dictionary<string, Intrinsic> { ["Invariant(FormattableString)"] = static call => call.Arguments[0] }),
        new(["System.String"], new Dictionary<string, Intrinsic>
        {
            ["Empty"] = static call => call.Give(string.Empty),
            ["IsNullOrEmpty(string)"] = static call => call.Give(string.IsNullOrEmpty(call.Text(0))),
            ["IsNullOrWhiteSpace(string)"] = static call => call.Give(string.IsNullOrWhiteSpace(call.Text(0))),
            ["Create(IFormatProvider,DefaultInterpolatedStringHandler)"] = static call => call.Arguments[1],
            ["new(char,int)"] = static call => Repeat(call),
            ["new(char[])"] = static call => call.Give(string.Concat(call.Texts(call.Items(0)))),
            ["Join(string,string[])"] = static call => Join(call, call.Text(0)),
            ["Join(string,object[])"] = static call => Join(call, call.Text(0)),
            ["Join(string,IEnumerable)"] = static call => Join(call, call.Text(0)),
            ["Join(string,ReadOnlySpan)"] = static call => Join(call, call.Text(0)),
            ["Join(char,string[])"] = static call => Join(call, call.Char(0).ToString()),
            ["Join(char,object[])"] = static call => Join(call, call.Char(0).ToString()),
            ["Join(char,IEnumerable)"] = static call => Join(call, call.Char(0).ToString()),
            ["Join(char,ReadOnlySpan)"] = static call => Join(call, call.Char(0).ToString()),
            ["Concat(string,string)"] = Concat,
            ["Concat(string,string,string)"] = Concat,
            ["Concat(string,string,string,string)"] = Concat,
            ["Concat(object,object)"] = Concat,
            ["Concat(object,object,object)"] = Concat,
            ["Concat(string[])"] = static call => call.Give(string.Concat(call.Texts(call.Items(0)))),
            ["Concat(object[])"] = static call => call.Give(string.Concat(call.Texts(call.Items(0)))),
            ["Concat(IEnumerable)"] = static call => call.Give(string.Concat(call.Texts(call.Items(0)))),
            ["Concat(ReadOnlySpan)"] = static call => call.Give(string.Concat(call.Texts(call.Items(0)))),
            ["Format(string,object)"] = static call => Format(call, 0, call.Arguments.Skip(1)),
            ["Format(string,object,object)"] = static call => Format(call, 0, call.Arguments.Skip(1)),
            ["Format(string,object,object,object)"] = static call => Format(call, 0, call.Arguments.Skip(1)),
            ["Format(string,object[])"] = static call => Format(call, 0, call.Items(1)),
            ["Format(string,ReadOnlySpan)"] = static call => Format(call, 0, call.Items(1)),
            ["Format(IFormatProvider,string,object)"] = static call => Format(call, 1, call.Arguments.Skip(2)),
            ["Format(IFormatProvider,string,object,object)"] = static call => Format(call, 1, call.Arguments.Skip(2)),
            ["Format(IFormatProvider,string,object,object,object)"] = static call => Format(call, 1, call.Arguments.Skip(2)),
            ["Format(IFormatProvider,string,object[])"] = static call => Format(call, 1, call.Items(2)),
            ["Format(IFormatProvider,string,ReadOnlySpan)"] = static call => Format(call, 1, call.Items(2)),
        }),
    ];

    private static Value Repeat(Call call) => call.Give(new string(call.Char(0), call.Size(1)));

    private static Value Join(Call call, string separator) => call.Give(string.Join(separator, call.Texts(call.Items(1), separator)));

    private static Value Concat(Call call) => call.Give(string.Concat(call.Texts(call.Arguments)));

    /// <summary>A composite format, filled in. The alignment of a hole can make a long text of a short one.</summary>
    public static string Formatted(Call call, int index, IEnumerable<Value> arguments)
    {
        var text = new StringBuilder(16, call.Run.Budget.MaxTextLength);
        object?[] holes = [.. arguments.Select(argument => Formatted(call, argument))];
        try
        {
            return text.AppendFormat(CultureInfo.InvariantCulture, call.Text(index), holes).ToString();
        }
        catch (ArgumentOutOfRangeException)
        {
            call.Run.Budget.CheckSize(call.Syntax, long.MaxValue);
            throw;
        }
    }

    private static Value Format(Call call, int index, IEnumerable<Value> arguments) => call.Give(Formatted(call, index, arguments));

    /// <summary>A value prints itself when its turn comes, with the format of its hole.</summary>
    private static object? Formatted(Call call, Value value) => value switch
    {
        NullValue => null,
        ScalarValue scalar => scalar.Content,
        _ => new Hole(call, value),
    };

    private sealed class Hole(Call call, Value value) : IFormattable
    {
        public override string ToString() => ToString(null, null);

        public string ToString(string? format, IFormatProvider? provider) => Texts.Formatted(value, format, call.Syntax, call.Frame) ?? throw new UnknownEncounteredException();
    }
}
