using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>
/// The sorting of arrays and lists leaves open in which order items come that compare equal; what they come in differs between frameworks. An order that
/// shows in the result is not evaluated.
/// </summary>
internal static class TieGuard
{
    /// <summary>The comparer or comparison with an eye on ties; null when the argument is neither.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="isStrict">Whether other items are sorted along, so that even equal keys make a difference.</param>
    public static object? Around(object? argument, bool isStrict) => argument switch
    {
        IComparer<Value> comparer => Comparer<Value>.Create((a, b) => Checked(comparer.Compare(a, b), a, b, isStrict)),
        Comparison<Value> comparison => new Comparison<Value>((a, b) => Checked(comparison(a, b), a, b, isStrict)),
        _ => null,
    };

    private static int Checked(int order, Value a, Value b, bool isStrict) =>
        order != 0 || ReferenceEquals(a, b) || (!isStrict && ValueEquality.Instance.Equals(a, b))
            ? order
            : throw new NotEvaluatedException("two different items compare equal here, and Sort leaves their order open; use OrderBy, which keeps it");
}
