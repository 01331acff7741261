using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>What every object has, and the library's typed texts.</summary>
internal static class ObjectIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Object", "System.ValueType", "System.Enum", "System.Char", "System.ValueTuple`1", "System.ValueTuple`2", "System.ValueTuple`3", "System.ValueTuple`4", "System.ValueTuple`5", "System.ValueTuple`6", "System.ValueTuple`7"], new Dictionary<string, Intrinsic>
        {
            ["new()"] = static call => new ObjectValue(call.Syntax, call.Run.Doubt, call.Member.ContainingType),
            ["ToString()"] = Print,
            ["Equals(object)"] = static call => Same(call, call.Instance!, call.Arguments[0]),
            ["CompareTo(ValueTuple)"] = static call => call.Give(Orders.Compare(call.Instance, call.Arguments[0], call)),
            ["Equals(ValueTuple)"] = static call => call.Give(ValueEquality.Instance.Equals(call.Instance, call.Arguments[0])),
            ["Equals(object,object)"] = static call => Same(call, call.Arguments[0], call.Arguments[1]),
            ["ReferenceEquals(object,object)"] = static call => call.Give(ReferenceEquals(call.Arguments[0], call.Arguments[1]) || (call.Arguments[0] is NullValue && call.Arguments[1] is NullValue)),
        }),
        new(["System.Enum"], new Dictionary<string, Intrinsic>
        {
            ["HasFlag(Enum)"] = static call => HasFlag(call),
            ["ToString(string)"] = static call => InvariantText.Of(call.Instance!, call.Text(0)) is { } text ? call.Give(text) : null,
        }),
    ];

    /// <summary>The members that every typed text has, whatever it is called.</summary>
    public static Value? OfText(Call call, TextValue text) => IntrinsicTable.Signature(call.Member.OriginalDefinition) switch
    {
        "Value" or "ToString()" when text.IsLiteralSecret => call.Refuse("the text of a secret is not passed on; keep it in its type"),
        "Value" or "ToString()" => new ScalarValue(text.MadeBy, text.Text),
        "Equals(object)" => Same(call, text, call.Arguments[0]),
        var signature when signature.StartsWith("Equals(", StringComparison.Ordinal) => Same(call, text, call.Arguments[0]),
        _ => null,
    };

    private static Value? HasFlag(Call call) =>
        (call.Instance, call.Arguments[0]) is not (EnumValue all, EnumValue some) || Numbers.Compute(BinaryOperatorKind.And, all.Number, some.Number, isChecked: false) is not { } common ? null
        : !SymbolEqualityComparer.Default.Equals(all.Type, some.Type) ? throw new ArgumentException()
        : call.Give(NumericConversion.Convert(common, some.Type.EnumUnderlyingType!.SpecialType, isChecked: false)!.Equals(some.Number));

    private static Value Print(Call call) =>
        Texts.Of(call.Instance!, null, call.Syntax, call.Frame) is { } text ? call.Give(text) : throw new UnknownEncounteredException();

    private static Value Same(Call call, Value left, Value right) => call.Give(ValueEquality.AreEqualObjects(left, right));
}
