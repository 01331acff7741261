using System.Globalization;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Parsing and printing of numbers and booleans, under the invariant culture.</summary>
internal static class NumberIntrinsics
{
    private const NumberStyles Real = NumberStyles.Float | NumberStyles.AllowThousands;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        Of("System.Int32", static text => int.Parse(text, NumberStyles.Integer, Invariant), 0),
        Of("System.Int64", static text => long.Parse(text, NumberStyles.Integer, Invariant), 0L),
        Of("System.UInt32", static text => uint.Parse(text, NumberStyles.Integer, Invariant), 0u),
        Of("System.UInt64", static text => ulong.Parse(text, NumberStyles.Integer, Invariant), 0UL),
        Of("System.Int16", static text => short.Parse(text, NumberStyles.Integer, Invariant), (short)0),
        Of("System.UInt16", static text => ushort.Parse(text, NumberStyles.Integer, Invariant), (ushort)0),
        Of("System.Byte", static text => byte.Parse(text, NumberStyles.Integer, Invariant), (byte)0),
        Of("System.SByte", static text => sbyte.Parse(text, NumberStyles.Integer, Invariant), (sbyte)0),
        Of("System.Double", static text => double.Parse(text, Real, Invariant), 0d),
        Of("System.Single", static text => float.Parse(text, Real, Invariant), 0f),
        Of("System.Decimal", static text => decimal.Parse(text, NumberStyles.Number, Invariant), 0m),
        Of("System.Boolean", static text => bool.Parse(text), false),
        new(["System.Double"], new Dictionary<string, Intrinsic>
        {
            ["IsNaN(double)"] = static call => call.Give(double.IsNaN(call.Scalar<double>(0))),
            ["IsInfinity(double)"] = static call => call.Give(double.IsInfinity(call.Scalar<double>(0))),
        }),
    ];

    private static IntrinsicTopic Of(string type, Func<string, object> parse, object zero) => new([type], new Dictionary<string, Intrinsic>
    {
        ["Parse(string)"] = call => call.Give(parse(call.Text(0))),
        ["Parse(string,IFormatProvider)"] = call => call.Give(parse(call.Text(0))),
        [$"TryParse(string,{Keyword(zero)})"] = call => TryParse(call, parse, zero, 1),
        [$"TryParse(string,IFormatProvider,{Keyword(zero)})"] = call => TryParse(call, parse, zero, 2),
        ["ToString()"] = static call => call.Give(InvariantText.Of(call.Instance!)),
        ["ToString(string)"] = static call => call.Give(InvariantText.Of(call.Instance!, call.Text(0))),
        ["ToString(IFormatProvider)"] = static call => call.Give(InvariantText.Of(call.Instance!)),
        ["ToString(string,IFormatProvider)"] = static call => call.Give(InvariantText.Of(call.Instance!, call.Text(0))),
        ["CompareTo(" + Keyword(zero) + ")"] = static call => call.Give(Comparer<object>.Default.Compare(call.SelfNumber(), call.Number(0))),
    });

    private static Value TryParse(Call call, Func<string, object> parse, object zero, int index)
    {
        object? parsed = null;
        if (call.Text(0) is { } text)
        {
            try
            {
                parsed = parse(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                // TryParse says no where Parse throws; the interpreter's own framework has no TryParse for all of these types.
            }
        }

        call.Out(index, call.Give(parsed ?? zero));
        return call.Give(parsed is not null);
    }

    private static string Keyword(object zero) => zero switch
    {
        int => "int",
        long => "long",
        uint => "uint",
        ulong => "ulong",
        short => "short",
        ushort => "ushort",
        byte => "byte",
        sbyte => "sbyte",
        double => "double",
        float => "float",
        decimal => "decimal",
        _ => "bool",
    };
}
