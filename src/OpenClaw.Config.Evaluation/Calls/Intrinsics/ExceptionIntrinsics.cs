using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Statements;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>The checks that exceptions of the base class library have ready, <c>ArgumentNullException.ThrowIfNull(x)</c> and its like, and what exceptions say.</summary>
internal static class ExceptionIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Exception"], new Dictionary<string, Intrinsic>
        {
            ["Message"] = static call => call.Instance switch
            {
                ExceptionValue { Message: { } said } => call.Give(said),
                ObjectValue { Message: { } said } => call.Give(said),
                _ => null,
            },
        }),
        new(["System.ArgumentNullException"], new Dictionary<string, Intrinsic>
        {
            ["ThrowIfNull(object,string)"] = Check(static call => call.Arguments[0] is NullValue),
        }),
        new(["System.ArgumentException"], new Dictionary<string, Intrinsic>
        {
            ["Message"] = static call => call.Instance is ExceptionValue { Message: { } said } ? call.Give(said) : null,
            ["ThrowIfNullOrEmpty(string,string)"] = Check(static call => string.IsNullOrEmpty(call.Text(0))),
            ["ThrowIfNullOrWhiteSpace(string,string)"] = Check(static call => string.IsNullOrWhiteSpace(call.Text(0))),
        }),
        new(["System.ArgumentOutOfRangeException"], new Dictionary<string, Intrinsic>
        {
            ["ThrowIfZero(T,string)"] = Check(static call => Order(call, null) == 0),
            ["ThrowIfNegative(T,string)"] = Check(static call => Order(call, null) < 0),
            ["ThrowIfNegativeOrZero(T,string)"] = Check(static call => Order(call, null) <= 0),
            ["ThrowIfGreaterThan(T,T,string)"] = Check(static call => Order(call, call.Arguments[1]) > 0),
            ["ThrowIfGreaterThanOrEqual(T,T,string)"] = Check(static call => Order(call, call.Arguments[1]) >= 0),
            ["ThrowIfLessThan(T,T,string)"] = Check(static call => Order(call, call.Arguments[1]) < 0),
            ["ThrowIfLessThanOrEqual(T,T,string)"] = Check(static call => Order(call, call.Arguments[1]) <= 0),
            ["ThrowIfEqual(T,T,string)"] = Check(static call => ValueEquality.Instance.Equals(call.Arguments[0], call.Arguments[1])),
            ["ThrowIfNotEqual(T,T,string)"] = Check(static call => !ValueEquality.Instance.Equals(call.Arguments[0], call.Arguments[1])),
        }),
        new(["System.ObjectDisposedException"], new Dictionary<string, Intrinsic>
        {
            ["ThrowIf(bool,object)"] = Check(static call => call.Bool(0)),
            ["ThrowIf(bool,Type)"] = Check(static call => call.Bool(0)),
        }),
    ];

    private static Intrinsic Check(Func<Call, bool> fails) => call =>
    {
        if (call.Arguments.Any(static argument => argument is UnknownValue))
        {
            return new UnknownValue(call.Syntax);
        }

        if (!fails(call))
        {
            return call.Nothing();
        }

        var name = (call.Arguments[call.Arguments.Length - 1] as ScalarValue)?.Text;
        Throwing.Report(call.Syntax, call.Member.ContainingType.Name, name is null ? null : $"{name} is {(call.Arguments[0] as ScalarValue)?.Content ?? "null"}", call.Frame);
        throw new ProgramThrewException();
    };

    private static int Order(Call call, Value? other)
    {
        if (call.Arguments[0] is not ScalarValue { Content: IComparable number and not string })
        {
            return Orders.Compare(call.Arguments[0], other ?? throw new UnknownEncounteredException(), call);
        }

        var bound = other is null ? NumericConversion.Convert(0, TypeTests.SpecialTypeOf(number), isChecked: false) : (other as ScalarValue)?.Content;
        return bound?.GetType() == number.GetType() ? number.CompareTo(bound) : throw new UnknownEncounteredException();
    }
}
