using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>x[^1]</c> and <c>x[1..]</c> as places, and on the operator's types: by their length, indexer and <c>Slice</c>.</summary>
internal static class UserIndexers
{
    public static Place Locate(IImplicitIndexerReferenceOperation operation, Frame frame) =>
        Locate(operation, frame.Run.EvaluateReceiver(operation.Instance, frame), frame.Run.Evaluate(operation.Argument, frame), frame);

    public static Place Locate(IImplicitIndexerReferenceOperation operation, Value instance, Value argument, Frame frame)
    {
        var syntax = operation.Syntax;
        switch (instance, argument)
        {
            case (UnknownValue, _) or (_, UnknownValue) or (MutableValue { IsTainted: true }, _):
                return new NoPlace(new UnknownValue(syntax));
            case (NullValue, _):
                return new NoPlace(Failures.Throw(syntax, nameof(NullReferenceException), frame));
            case (ListValue list, IndexValue index):
                return Element(list, list.Elements, index.In(list.Elements.Count), syntax, frame);
            case (ArrayValue array, IndexValue index):
                return Element(array, array.Elements, index.In(array.Elements.Length), syntax, frame);
            case (SpanValue span, IndexValue index):
                var offset = index.In(span.Length);
                return offset >= 0 && offset < span.Length ? Arrays.ElementAt(span.Array, span.Offset + offset, syntax, frame.Run) : new NoPlace(Failures.Throw(syntax, nameof(IndexOutOfRangeException), frame));
            case (ArrayValue or SpanValue, RangeValue range) when IsSpan(operation.Instance.Type):
                return new NoPlace(range.In(SpanValue.Over(instance)!.Value.Length) is { } part
                    ? SpanValue.Of(syntax, instance, part.Offset, part.Length)
                    : Failures.Throw(syntax, nameof(ArgumentOutOfRangeException), frame));
            case (ObjectValue made, IndexValue index) when operation.IndexerSymbol is IPropertySymbol indexer && Length(operation, made, frame) is { } length:
                return PropertyReferences.Locate(indexer, new Call(frame, syntax, indexer, made, [new ScalarValue(syntax, index.In(length))]));
            case (ObjectValue made, RangeValue range) when operation.IndexerSymbol is IMethodSymbol slice && Length(operation, made, frame) is { } length:
                var start = range.Start.In(length);
                return new NoPlace(Dispatcher.Call(new Call(frame, syntax, slice, made, [new ScalarValue(syntax, start), new ScalarValue(syntax, range.End.In(length) - start)])));
            default:
                return new NoPlace(frame.Run.Refuse(syntax, $"indexes from the end and ranges are not evaluated on {instance.Noun}; use an array, a list or a string", frame));
        }
    }

    private static bool IsSpan(ITypeSymbol? type) => type is { Name: "Span" or "ReadOnlySpan", IsValueType: true };

    private static int? Length(IImplicitIndexerReferenceOperation operation, ObjectValue made, Frame frame) => operation.LengthSymbol is IPropertySymbol property
        ? (PropertyReferences.Locate(property, new Call(frame, operation.Syntax, property, made, [])).Load() as ScalarValue)?.Content as int?
        : null;

    private static Place Element(MutableValue owner, IList<Value> elements, int at, SyntaxNode syntax, Frame frame)
    {
        var run = frame.Run;
        return at < 0 || at >= elements.Count
            ? new NoPlace(Failures.Throw(syntax, owner is ListValue ? nameof(ArgumentOutOfRangeException) : nameof(IndexOutOfRangeException), frame))
            : new ComputedPlace(
                () => owner.IsTainted ? new UnknownValue(syntax) : elements[at],
                value =>
                {
                    if (owner.Permits(run.Doubt))
                    {
                        elements[at] = value.ForStore(run.Doubt);
                    }
                });
    }
}
