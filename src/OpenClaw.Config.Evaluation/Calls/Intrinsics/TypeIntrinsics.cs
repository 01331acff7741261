using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>What <c>typeof</c> is good for here: to tell whether two types are one.</summary>
internal static class TypeIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Type"], new Dictionary<string, Intrinsic>
        {
            ["op_Equality(Type,Type)"] = static call => Same(call, call.Arguments[0], call.Arguments[1], wanted: true),
            ["op_Inequality(Type,Type)"] = static call => Same(call, call.Arguments[0], call.Arguments[1], wanted: false),
            ["Equals(Type)"] = static call => Same(call, call.Instance!, call.Arguments[0], wanted: true),
        }),
    ];

    private static Value? Same(Call call, Value left, Value right, bool wanted) => (left, right) switch
    {
        (TypeValue a, TypeValue b) => call.Give(SymbolEqualityComparer.Default.Equals(a.Type, b.Type) == wanted),
        (NullValue, NullValue) => call.Give(wanted),
        (NullValue, TypeValue) or (TypeValue, NullValue) => call.Give(!wanted),
        _ => null,
    };
}
