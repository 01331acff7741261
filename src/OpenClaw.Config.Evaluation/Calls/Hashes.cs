using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>
/// Hashes inside of an operator's <c>GetHashCode</c> that a collection asks for. They differ from run to run of a program, which is why they
/// are refused elsewhere; here nothing of them is seen but whether two are equal.
/// </summary>
internal static class Hashes
{
    public static Value? Answer(Call call)
    {
        if (call.Member is not IMethodSymbol method)
        {
            return null;
        }

        switch (method.Name)
        {
            case "GetHashCode" when call.Instance is StringComparerValue comparer && call.Arguments is [var text]:
                return Give(call, comparer.GetHashCode(text));
            case "GetHashCode" when call.Instance is { } instance && call.Arguments.Length == 0 && instance is not HashValue:
                return Give(call, ValueEquality.Instance.GetHashCode(instance));
            case "GetHashCode" when call.Arguments is [var argument] && method.ContainingType.Name is "EqualityComparer" or "IEqualityComparer" or "RuntimeHelpers":
                return Give(call, argument is NullValue ? 0 : ValueEquality.Instance.GetHashCode(argument));
            case "Combine" when method.ContainingType.Name == "HashCode":
                return Give(call, call.Arguments.Aggregate(17, static (sum, argument) => unchecked((sum * 31) + ValueEquality.Instance.GetHashCode(argument))));
            case ".ctor" when method.ContainingType.Name == "HashCode":
                return new HashValue(call.Syntax, call.Run.Doubt);
            case "Add" when call.Instance is HashValue hash:
                hash.Add(call.Arguments is [var item, StringComparerValue by] ? by.GetHashCode(item) : ValueEquality.Instance.GetHashCode(call.Arguments[0]));
                return new NullValue(call.Syntax);
            case "ToHashCode" when call.Instance is HashValue hash:
                return Give(call, hash.Sum);
            default:
                return null;
        }
    }

    private static ScalarValue Give(Call call, int hash) => new(call.Syntax, hash);
}

/// <summary>A <c>HashCode</c> that is being computed.</summary>
internal sealed class HashValue(SyntaxNode? madeBy, int doubt) : MutableValue(madeBy, doubt)
{
    public int Sum { get; private set; } = 17;

    public override string Noun => "a hash code";

    public void Add(int hash) => Sum = unchecked((Sum * 31) + hash);
}
