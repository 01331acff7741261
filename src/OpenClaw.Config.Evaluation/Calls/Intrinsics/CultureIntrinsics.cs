using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>The one culture a configuration has, and the comparers that depend on none.</summary>
internal static class CultureIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Globalization.CultureInfo"], new Dictionary<string, Intrinsic>
        {
            ["InvariantCulture"] = static call => new InvariantCultureValue(call.Syntax),
        }),
        new(["System.StringComparer"], new Dictionary<string, Intrinsic>
        {
            ["Ordinal"] = static call => new StringComparerValue(call.Syntax, StringComparer.Ordinal),
            ["OrdinalIgnoreCase"] = static call => new StringComparerValue(call.Syntax, StringComparer.OrdinalIgnoreCase),
            ["FromComparison(StringComparison)"] = static call => call.Member<StringComparison>(0) switch
            {
                StringComparison.Ordinal => new StringComparerValue(call.Syntax, StringComparer.Ordinal),
                StringComparison.OrdinalIgnoreCase => new StringComparerValue(call.Syntax, StringComparer.OrdinalIgnoreCase),
                _ => null,
            },
            ["Compare(string,string)"] = static call => call.Instance is StringComparerValue { Comparer: var comparer } ? call.Give(comparer.Compare(call.Text(0), call.Text(1))) : null,
            ["Equals(string,string)"] = static call => call.Instance is StringComparerValue { Comparer: var comparer } ? call.Give(comparer.Equals(call.Text(0), call.Text(1))) : null,
        }),
        new(["System.Collections.Generic.Comparer`1", "System.Collections.Generic.EqualityComparer`1"], new Dictionary<string, Intrinsic>
        {
            ["Default"] = static call => new ComparerValue(call.Syntax, Orders.Natural(call), ValueEquality.Instance),
            ["Create(Comparison)"] = static call => new ComparerValue(call.Syntax, Orders.Given(call.Function(0), call), ValueEquality.Instance),
            ["Create(Func,Func)"] = static call => call.Function(0) is var equals
                ? new ComparerValue(call.Syntax, Orders.Natural(call), new DelegateEquality((a, b) => call.Holds(equals, a, b)))
                : null,
        }),
        new(["System.Collections.Generic.Comparer`1", "System.Collections.Generic.EqualityComparer`1", "System.Collections.Generic.IComparer`1", "System.Collections.Generic.IEqualityComparer`1"], new Dictionary<string, Intrinsic>
        {
            ["Compare(T,T)"] = static call => call.Give(Orders.Given(call.Instance!, call).Compare(call.Arguments[0], call.Arguments[1])),
            ["Equals(T,T)"] = static call => call.Give(Equalities.Given(call.Instance!, call).Equals(call.Arguments[0], call.Arguments[1])),
        }),
        new(["System.IComparable", "System.IComparable`1"], new Dictionary<string, Intrinsic>
        {
            ["CompareTo(T)"] = static call => call.Give(Orders.Compare(call.Instance, call.Arguments[0], call)),
            ["CompareTo(object)"] = static call => call.Give(Orders.Compare(call.Instance, call.Arguments[0], call)),
        }),
        new(["System.IEquatable`1"], new Dictionary<string, Intrinsic>
        {
            ["Equals(T)"] = static call => call.Give(ValueEquality.Instance.Equals(call.Instance!, call.Arguments[0])),
        }),
        new(["System.IFormattable"], new Dictionary<string, Intrinsic>
        {
            ["ToString(string,IFormatProvider)"] = static call => InvariantText.Of(call.Instance!, call.Text(0)) is { } text ? call.Give(text) : null,
        }),
        new(["System.Globalization.NumberFormatInfo", "System.Globalization.DateTimeFormatInfo"], new Dictionary<string, Intrinsic>
        {
            ["InvariantInfo"] = static call => new InvariantCultureValue(call.Syntax),
        }),
    ];

    private sealed class DelegateEquality(Func<Value, Value, bool> equals) : IEqualityComparer<Value>
    {
        public bool Equals(Value? left, Value? right) => equals(left!, right!);

        public int GetHashCode(Value value) => 0;
    }
}
