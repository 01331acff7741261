using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An <c>IEqualityComparer&lt;T&gt;</c> of the operator's.</summary>
internal sealed class UserEqualityComparer(ObjectValue comparer, Interpreter run) : IEqualityComparer<Value>
{
    private readonly IMethodSymbol _equals = UserOrder.Member(comparer, "IEqualityComparer", "Equals");
    private readonly IMethodSymbol _hash = UserOrder.Member(comparer, "IEqualityComparer", "GetHashCode");

    public bool Equals(Value? x, Value? y) => UserEquality.Ask(run, _equals, comparer, x!, y!);

    public int GetHashCode(Value value) => UserEquality.HashBy(run, _hash, comparer, [value]);
}

/// <summary>An <c>IComparer&lt;T&gt;</c> of the operator's.</summary>
internal sealed class UserComparer(ObjectValue comparer, Interpreter run) : IComparer<Value>
{
    private readonly IMethodSymbol _compare = UserOrder.Member(comparer, "IComparer", "Compare");

    public int Compare(Value? x, Value? y) => UserOrder.Result(UserEquality.Call(run, _compare, comparer, x!, y!));
}

/// <summary>Order that the operator's types decide themselves.</summary>
internal static class UserOrder
{
    /// <summary>What <c>x.CompareTo(y)</c> says, by the interface that the default comparer takes. Neither is null.</summary>
    public static int Compare(ObjectValue x, Value y, Interpreter run) => Result(UserEquality.Call(run, CompareTo(x), x, y));

    public static int Result(Value value) => value is ScalarValue { Content: int order } ? order : throw new UnknownEncounteredException();

    /// <summary>The member of an interface that an object implements, once.</summary>
    public static IMethodSymbol Member(ObjectValue made, string type, string name)
    {
        var candidates = made.Type.AllInterfaces.Where(candidate => candidate.Name == type && candidate.IsGenericType).ToList();
        return candidates.Count == 1 && candidates[0].GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() is { } member ? member : throw new UnknownEncounteredException();
    }

    private static IMethodSymbol CompareTo(ObjectValue x)
    {
        var candidates = x.Type.AllInterfaces.Where(static candidate => candidate.Name == "IComparable").ToList();
        var best = candidates.FirstOrDefault(candidate => candidate is { TypeArguments: [var argument] } && SymbolEqualityComparer.Default.Equals(argument, x.Type))
            ?? (candidates.Count == 1 ? candidates[0] : null)
            ?? throw new UnknownEncounteredException();
        return (IMethodSymbol)best.GetMembers("CompareTo")[0];
    }
}
