using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>
/// Hashes inside of an operator's <c>GetHashCode</c> that a collection asks for. They differ from run to run of a program, which is why they
/// are refused elsewhere; there nothing of them is seen but whether two are equal.
/// </summary>
internal static class HashIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.HashCode"], new Dictionary<string, Intrinsic>
        {
            ["new()"] = Inside(static call => new HashValue(call.Syntax, call.Run.Doubt)),
            ["Add(T)"] = Inside(static call => Add(call, ValueEquality.Instance)),
            ["Add(T,IEqualityComparer)"] = Inside(static call => Add(call, Equalities.Given(call.Arguments[1], call))),
            ["ToHashCode()"] = Inside(static call => call.Instance is HashValue hash ? call.Give(hash.Sum) : null),
            ["Combine(T)"] = Inside(Combine),
            ["Combine(T,T)"] = Inside(Combine),
            ["Combine(T,T,T)"] = Inside(Combine),
            ["Combine(T,T,T,T)"] = Inside(Combine),
            ["Combine(T,T,T,T,T)"] = Inside(Combine),
            ["Combine(T,T,T,T,T,T)"] = Inside(Combine),
            ["Combine(T,T,T,T,T,T,T)"] = Inside(Combine),
            ["Combine(T,T,T,T,T,T,T,T)"] = Inside(Combine),
        }),
        new(["System.Collections.Generic.EqualityComparer`1", "System.Collections.Generic.IEqualityComparer`1"], new Dictionary<string, Intrinsic>
        {
            ["GetHashCode(T)"] = Inside(static call => Of(call, Equalities.Given(call.Instance!, call))),
        }),
        new(["System.StringComparer"], new Dictionary<string, Intrinsic>
        {
            ["GetHashCode(string)"] = Inside(static call => Of(call, Equalities.Given(call.Instance!, call))),
            ["GetHashCode(object)"] = Inside(static call => Of(call, Equalities.Given(call.Instance!, call))),
        }),
        new(["System.Runtime.CompilerServices.RuntimeHelpers"], new Dictionary<string, Intrinsic>
        {
            ["GetHashCode(object)"] = Inside(static call => call.Give(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(call.Arguments[0]))),
        }),
    ];

    /// <summary><c>x.GetHashCode()</c>, whatever type says it.</summary>
    public static readonly Intrinsic OfInstance = Inside(static call => call.Instance is { } instance and not HashValue ? call.Give(ValueEquality.Instance.GetHashCode(instance)) : null);

    private static Intrinsic Inside(Intrinsic intrinsic) => call => call.Run.Hashing > 0 ? intrinsic(call) : null;

    private static Value Of(Call call, IEqualityComparer<Value> comparer) => call.Give(call.Arguments[0] is NullValue ? 0 : comparer.GetHashCode(call.Arguments[0]));

    private static Value Combine(Call call) => call.Give(call.Arguments.Aggregate(17, static (sum, argument) => unchecked((sum * 31) + ValueEquality.Instance.GetHashCode(argument))));

    private static Value? Add(Call call, IEqualityComparer<Value> comparer)
    {
        if (call.Instance is not HashValue hash)
        {
            return null;
        }

        hash.Add(call.Arguments[0] is NullValue ? 0 : comparer.GetHashCode(call.Arguments[0]));
        return call.Nothing();
    }
}
