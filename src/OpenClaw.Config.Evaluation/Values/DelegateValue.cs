using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>Something to invoke.</summary>
internal abstract class DelegateValue(SyntaxNode? madeBy) : Value(madeBy)
{
    public override string Noun => "a delegate";

    public abstract int ParameterCount { get; }
}

/// <summary>A lambda or anonymous method, with the variables it captured.</summary>
internal sealed class LambdaValue(IAnonymousFunctionOperation function, Frame frame, Scope scope) : DelegateValue(function.Syntax)
{
    public IAnonymousFunctionOperation Function { get; } = function;

    /// <summary>The method around it: lends <c>this</c> and the type arguments.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>The variables around it.</summary>
    public Scope Scope { get; } = scope;

    public override int ParameterCount => Function.Symbol.Parameters.Length;
}

/// <summary>A method taken as a delegate: static, of an instance, or a local function with the variables it captured.</summary>
internal sealed class MethodGroupValue(SyntaxNode? madeBy, IMethodSymbol method, Value? instance, Frame frame, bool isVirtual) : DelegateValue(madeBy)
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>The object it was taken on; for an extension method its first argument.</summary>
    public Value? Instance { get; } = instance;

    /// <summary>The method around it.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>The variables around it, which only a local function sees.</summary>
    public Scope Scope { get; } = frame.Scope;

    public bool IsVirtual { get; } = isVirtual;

    /// <summary>Delegates of one method on one object are equal.</summary>
    public bool IsSameAs(MethodGroupValue other) =>
        SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && (Instance is null ? other.Instance is null : ReferenceEquals(Instance, other.Instance) || (IsObject(Instance) && IsObject(other.Instance) ? false : throw new UnknownEncounteredException()))
        && (Method.MethodKind != MethodKind.LocalFunction || Method.IsStatic || ReferenceEquals(Scope, other.Scope) ? true : throw new UnknownEncounteredException());

    /// <summary>Whether there is one object that is it, which nobody can tell of strings and boxes.</summary>
    private static bool IsObject(Value? value) => value is null or MutableValue and not ObjectValue { Type.IsValueType: true };

    public override int ParameterCount => Method.Parameters.Length - (Method.IsStatic && Instance is not null ? 1 : 0);
}

/// <summary>Several delegates added up: invoked one after the other, the last one gives the result.</summary>
internal sealed class CombinedValue(SyntaxNode? madeBy, IReadOnlyList<DelegateValue> parts) : DelegateValue(madeBy)
{
    public IReadOnlyList<DelegateValue> Parts { get; } = parts;

    public override int ParameterCount => Parts[0].ParameterCount;

    /// <summary>The sum; null when one of the two is no delegate.</summary>
    public static Value? Of(SyntaxNode syntax, Value left, Value right) => (left, right) switch
    {
        (NullValue, DelegateValue) => right,
        (DelegateValue, NullValue) => left,
        (DelegateValue first, DelegateValue second) => new CombinedValue(syntax, [.. PartsOf(first), .. PartsOf(second)]),
        _ => null,
    };

    /// <summary>The first without the last run of parts that equals the second; null when one of the two is no delegate.</summary>
    public static Value? Without(SyntaxNode syntax, Value left, Value right)
    {
        switch (left, right)
        {
            case (NullValue or DelegateValue, NullValue) or (NullValue, DelegateValue):
                return left;
            case (DelegateValue whole, DelegateValue part):
                var (all, some) = (PartsOf(whole), PartsOf(part));
                for (var at = all.Count - some.Count; at >= 0; at--)
                {
                    if (some.Select((one, i) => ValueEquality.Instance.Equals(all[at + i], one)).All(static same => same))
                    {
                        DelegateValue[] rest = [.. all.Take(at), .. all.Skip(at + some.Count)];
                        return rest.Length switch { 0 => new NullValue(syntax), 1 => rest[0], _ => new CombinedValue(syntax, rest) };
                    }
                }

                return left;
            default:
                return null;
        }
    }

    /// <summary>Whether both are the same parts in the same order.</summary>
    public bool IsSameAs(CombinedValue other) => Parts.Count == other.Parts.Count && Parts.Zip(other.Parts, ValueEquality.Instance.Equals).All(static same => same);

    private static IReadOnlyList<DelegateValue> PartsOf(DelegateValue value) => value is CombinedValue combined ? combined.Parts : [value];
}
