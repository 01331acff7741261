using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>
/// Members of <c>MemoryExtensions</c>. From C# 14 on, an array's <c>Contains</c> and <c>SequenceEqual</c> are these and not LINQ's, so
/// whoever writes the one may get the other.
/// </summary>
internal static class SpanMembers
{
    public static Value? Answer(Call call)
    {
        if (call.Member is not IMethodSymbol { ContainingType: { Name: "MemoryExtensions", ContainingNamespace.Name: "System" } } method
            || Items(call.Arguments[0]) is not { } items
            || Comparer(call) is not { } comparer)
        {
            return null;
        }

        var other = call.Arguments[1];
        object? answer = (method.Name, Items(other)) switch
        {
            ("SequenceEqual", { } others) => items.SequenceEqual(others, comparer),
            ("StartsWith", { } others) => items.Count >= others.Count && items.Take(others.Count).SequenceEqual(others, comparer),
            ("EndsWith", { } others) => items.Count >= others.Count && items.Skip(items.Count - others.Count).SequenceEqual(others, comparer),
            ("Contains", null) => items.Contains(other, comparer),
            ("IndexOf", null) => IndexOf(items, other, comparer),
            ("Contains", _) when IsItem(method) => items.Contains(other, comparer),
            ("IndexOf", _) when IsItem(method) => IndexOf(items, other, comparer),
            _ => null,
        };
        return answer is null ? null : new ScalarValue(call.Syntax, answer);
    }

    /// <summary>Whether the second parameter is an item and not a span of them: an item may be a string or an array too.</summary>
    private static bool IsItem(IMethodSymbol method) => method.OriginalDefinition.Parameters[1].Type is ITypeParameterSymbol;

    private static int IndexOf(IReadOnlyList<Value> items, Value item, IEqualityComparer<Value> comparer)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (comparer.Equals(items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    private static IReadOnlyList<Value>? Items(Value value) => value switch
    {
        ArrayValue { IsTainted: false } array => array.Elements,
        ScalarValue { Text: { } text } => [.. text.Select(letter => new ScalarValue(value.MadeBy, letter))],
        _ => null,
    };

    /// <summary>The comparer, which is the third argument if there is one; null for other third arguments.</summary>
    private static IEqualityComparer<Value>? Comparer(Call call) => call.Arguments.Length switch
    {
        2 => ValueEquality.Instance,
        3 => call.Arguments[2] switch
        {
            NullValue => ValueEquality.Instance,
            IEqualityComparer<Value> known => known,
            ObjectValue own => new UserEqualityComparer(own, call.Run),
            _ => null,
        },
        _ => null,
    };
}
