using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Which values count as the same for a collection or a LINQ operator.</summary>
internal static class Equalities
{
    /// <summary>The equality of an argument that is a comparer or null.</summary>
    public static IEqualityComparer<Value> Given(Value comparer, Call call) => comparer switch
    {
        StringComparerValue given => given,
        ComparerValue { Equality: var equality } => equality,
        NullValue => ValueEquality.Instance,
        ObjectValue own => new UserEqualityComparer(own, call.Run),
        _ => throw new UnknownEncounteredException(),
    };
}
