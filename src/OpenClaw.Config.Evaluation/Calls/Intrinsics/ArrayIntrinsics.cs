using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of arrays.</summary>
internal static class ArrayIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Array"], new Dictionary<string, Intrinsic>
        {
            ["Empty()"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, []) { IsSharedEmpty = true },
            ["Resize(T[],int)"] = static call => Resize(call),
            ["Clear(Array)"] = static call => Clear(call),
            ["IndexOf(T[],T)"] = static call => call.Give(Array.FindIndex(Elements(call), element => ValueEquality.Instance.Equals(element, call.Arguments[1]))),
            ["Exists(T[],Predicate)"] = static call => call.Give(Elements(call).Any(element => call.Holds(call.Function(1), element))),
            ["ConvertAll(T[],Converter)"] = static call => new ArrayValue(call.Syntax, call.Run.Doubt, [.. Elements(call).Select(element => call.Invoke(call.Function(1), element))]),
        }),
        new(["System.Collections.Immutable.ImmutableArray`1"], new Dictionary<string, Intrinsic>
        {
            ["Length"] = static call => call.Give(call.ToRead<ArrayValue>().Elements.Length),
            ["this[int]"] = static call => call.ToRead<ArrayValue>().Elements[call.Int(0)],
        }),
    ];

    private static Value Resize(Call call)
    {
        var length = call.Size(1);
        var elements = length < 0 ? throw new ArgumentOutOfRangeException() : call.Arguments[0] is NullValue ? [] : Elements(call);
        if (call.Arguments[0] is NullValue || elements.Length != length)
        {
            var type = call.Frame.Types.Fill(((IMethodSymbol)call.Member).TypeArguments[0]);
            call.Out(0, new ArrayValue(call.Syntax, call.Run.Doubt, [.. Enumerable.Range(0, length).Select(i => i < elements.Length ? elements[i].ForStore(call.Run.Doubt) : Default(type, call))]));
        }

        return call.Nothing();
    }

    private static Value? Clear(Call call)
    {
        var written = call.Written?[0]?.Value;
        while (written is IConversionOperation conversion)
        {
            written = conversion.Operand;
        }

        if (written?.Type is not IArrayTypeSymbol { ElementType: var element } || call.Arguments[0] is not ArrayValue array)
        {
            return null;
        }

        for (var i = 0; array.Permits(call.Run.Doubt) && i < array.Elements.Length; i++)
        {
            array.Elements[i] = Default(call.Frame.Types.Fill(element), call);
        }

        return call.Nothing();
    }

    private static Value Default(ITypeSymbol type, Call call) =>
        Constants.DefaultOf(call.Syntax, type, call.Run) ?? new UnknownValue(call.Syntax);

    private static Value[] Elements(Call call) => call.Arguments[0] switch
    {
        ArrayValue { IsTainted: false } array => Searched(array, call),
        NullValue => throw new ArgumentNullException(),
        _ => throw new Running.UnknownEncounteredException(),
    };

    private static Value[] Searched(ArrayValue array, Call call)
    {
        call.Run.Budget.Search(call.Syntax, array.Elements);
        return array.Elements;
    }
}
