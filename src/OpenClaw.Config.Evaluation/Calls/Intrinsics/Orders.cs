using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Which of two values comes first. Strings go only by a comparer that is the same on every machine.</summary>
internal static class Orders
{
    /// <summary>The order of <c>Comparer&lt;T&gt;.Default</c>.</summary>
    public static IComparer<Value> Natural(Call call) => Comparer<Value>.Create((a, b) => Compare(a, b, call));

    /// <summary>The order of an argument that is a comparer, a <c>Comparison</c> or null.</summary>
    public static IComparer<Value> Given(Value comparer, Call call) => comparer switch
    {
        StringComparerValue { Comparer: var given } => Comparer<Value>.Create((a, b) => given.Compare(TextOf(a), TextOf(b))),
        ComparerValue { Order: var order } => order,
        NullValue => Natural(call),
        DelegateValue comparison => Comparer<Value>.Create((a, b) => Number(call.Invoke(comparison, a, b))),
        ObjectValue own => new UserComparer(own, call.Run),
        _ => throw new UnknownEncounteredException(),
    };

    /// <summary>What <c>CompareTo</c> says.</summary>
    public static int Compare(Value? left, Value? right, Call call)
    {
        switch (left ?? call.Nothing(), right ?? call.Nothing())
        {
            case (UnknownValue, _) or (_, UnknownValue):
                throw new UnknownEncounteredException();
            case (NullValue, NullValue):
                return 0;
            case (NullValue, _):
                return -1;
            case (_, NullValue):
                return 1;
            case (ScalarValue { Content: string }, _) or (_, ScalarValue { Content: string }):
                call.Refuse("strings sort here by the rules of the machine's culture; pass StringComparer.Ordinal");
                throw new UnknownEncounteredException();
            case (ScalarValue { Content: IComparable x }, ScalarValue { Content: var y }) when x.GetType() == y.GetType():
                return x.CompareTo(y);
            case (EnumValue { Number: IComparable x }, EnumValue { Number: var y }):
                return x.CompareTo(y);
            case (HostValue { Content: IComparable x }, HostValue { Content: var y }):
                return x.CompareTo(y);
            case (TupleValue x, TupleValue y) when x.Elements.Length == y.Elements.Length:
                return x.Elements.Zip(y.Elements, (a, b) => Compare(a.Value, b.Value, call)).FirstOrDefault(static order => order != 0);
            case (ObjectValue { Type: var type }, _) when type.AllInterfaces.All(static one => one.Name != "IComparable"):
                throw new InvalidOperationException();
            case (ObjectValue own, var other):
                return UserOrder.Compare(own, other, call.Run);
            default:
                throw new UnknownEncounteredException();
        }
    }

    public static int Number(Value value) => value is ScalarValue { Content: int number } ? number : throw new UnknownEncounteredException();

    private static string? TextOf(Value? value) => value is null or NullValue ? null : (value as ScalarValue)?.Text ?? throw new UnknownEncounteredException();
}
