using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions.Patterns;

/// <summary><c>[var first, .., > 3]</c> on arrays, strings, lists, and on whatever has a length and an indexer.</summary>
internal static class ListPatterns
{
    public static bool? Matches(IListPatternOperation pattern, Value value, Frame frame)
    {
        if (value is NullValue)
        {
            return false;
        }

        if (Length(pattern, value, frame) is not { } length)
        {
            return null;
        }

        var slice = pattern.Patterns.IndexOf(pattern.Patterns.OfType<ISlicePatternOperation>().FirstOrDefault()!);
        var count = slice < 0 ? pattern.Patterns.Length : pattern.Patterns.Length - 1;
        if (slice < 0 ? length != count : length < count)
        {
            return false;
        }

        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var fromEnd = slice >= 0 && i > slice ? pattern.Patterns.Length - i : 0;
            var matches = i == slice
                ? Slice((ISlicePatternOperation)pattern.Patterns[i], value, slice, length, length - count, frame)
                : PatternMatching.Matches(pattern.Patterns[i], Element(pattern, value, i, fromEnd, length, frame), frame);
            if (matches is not true)
            {
                return matches;
            }
        }

        return true;
    }

    private static int? Length(IListPatternOperation pattern, Value value, Frame frame) => value switch
    {
        ScalarValue { Text: { } text } => text.Length,
        ArrayValue { IsTainted: false } array => array.Elements.Length,
        SpanValue span => span.Length,
        ListValue { IsTainted: false } list => list.Elements.Count,
        _ => pattern.LengthSymbol is IPropertySymbol property ? (Load(property, value, [], pattern.Syntax, frame) as ScalarValue)?.Content as int? : null,
    };

    private static Value Element(IListPatternOperation pattern, Value value, int place, int fromEnd, int length, Frame frame)
    {
        var index = fromEnd > 0 ? length - fromEnd : place;
        switch (value)
        {
            case ScalarValue { Text: { } text }:
                return new ScalarValue(value.MadeBy, text[index]);
            case ArrayValue { IsTainted: false } array:
                return array.Elements[index];
            case SpanValue { Array.IsTainted: false } span:
                return span.Array.Elements[span.Offset + index];
            case ListValue { IsTainted: false } list:
                return list.Elements[index];
        }

        if (pattern.IndexerSymbol is not IPropertySymbol { Parameters: [{ Type: var type }] } indexer)
        {
            return new UnknownValue(pattern.Syntax);
        }

        // An indexer that takes an Index sees elements behind the slice counted from the end.
        Value argument = type.Name != "Index" ? new ScalarValue(pattern.Syntax, index)
            : fromEnd > 0 ? new IndexValue(pattern.Syntax, fromEnd, fromEnd: true)
            : new IndexValue(pattern.Syntax, index, fromEnd: false);
        return Load(indexer, value, [argument], pattern.Syntax, frame);
    }

    private static bool? Slice(ISlicePatternOperation pattern, Value value, int start, int whole, int length, Frame frame)
    {
        if (pattern.Pattern is not { } inner)
        {
            return true;
        }

        var part = (value, pattern.SliceSymbol) switch
        {
            (ScalarValue { Text: { } text }, _) => new ScalarValue(value.MadeBy, text.Substring(start, length)),
            (ArrayValue or SpanValue, IMethodSymbol { ContainingType: { Name: "Span" or "ReadOnlySpan", IsValueType: true } }) => SpanValue.Of(pattern.Syntax, value, start, length),
            (ArrayValue { IsTainted: false } array, _) => new ArrayValue(pattern.Syntax, frame.Run.Doubt, [.. array.Elements.Skip(start).Take(length).Select(element => element.ForStore(frame.Run.Doubt))]),
            (_, IMethodSymbol method) => Dispatcher.Call(new Call(frame, pattern.Syntax, method, value, [new ScalarValue(pattern.Syntax, start), new ScalarValue(pattern.Syntax, length)])),
            (_, IPropertySymbol indexer) => Load(
                indexer,
                value,
                [new RangeValue(pattern.Syntax, new IndexValue(pattern.Syntax, start, fromEnd: false), new IndexValue(pattern.Syntax, whole - start - length, fromEnd: true))],
                pattern.Syntax,
                frame),
            _ => new UnknownValue(pattern.Syntax),
        };
        return PatternMatching.Matches(inner, part, frame);
    }

    private static Value Load(IPropertySymbol property, Value value, Value[] arguments, SyntaxNode syntax, Frame frame) =>
        PropertyReferences.Locate(property, new Call(frame, syntax, property, value, arguments)).Load();
}
