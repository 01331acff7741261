using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>1..^1</c>.</summary>
internal sealed class Ranges() : ExpressionHandler<IRangeOperation>(OperationKind.Range)
{
    protected override Value Evaluate(IRangeOperation operation, Frame frame)
    {
        var start = End(operation.LeftOperand, new IndexValue(operation.Syntax, 0, fromEnd: false), frame);
        var end = End(operation.RightOperand, new IndexValue(operation.Syntax, 0, fromEnd: true), frame);
        return start is null || end is null ? new UnknownValue(operation.Syntax) : new RangeValue(operation.Syntax, start, end);
    }

    private static IndexValue? End(IOperation? operand, IndexValue unwritten, Frame frame)
    {
        // The compiler wraps a number in a call of Index's conversion; the number is all that matters.
        while (operand is IConversionOperation { Operand: var inner })
        {
            operand = inner;
        }

        return operand is null ? unwritten : frame.Run.Evaluate(operand, frame) switch
        {
            IndexValue index => index,
            ScalarValue { Content: int offset and >= 0 } => new IndexValue(operand.Syntax, offset, fromEnd: false),
            _ => null,
        };
    }
}

/// <summary><c>text[^1]</c>, <c>list[^1]</c>, <c>text[1..]</c>: indexes on what only has a length and an indexer.</summary>
internal sealed class ImplicitIndexers() : ExpressionHandler<IImplicitIndexerReferenceOperation>(OperationKind.ImplicitIndexerReference), IPlaceHandler
{
    Place IPlaceHandler.Locate(IOperation operation, Frame frame) => UserIndexers.Locate((IImplicitIndexerReferenceOperation)operation, frame);

    protected override Value Evaluate(IImplicitIndexerReferenceOperation operation, Frame frame)
    {
        var instance = frame.Run.Evaluate(operation.Instance, frame);
        var argument = frame.Run.Evaluate(operation.Argument, frame);
        switch (instance, argument)
        {
            case (ObjectValue, IndexValue or RangeValue) or (ArrayValue or SpanValue, IndexValue or RangeValue):
                return UserIndexers.Locate(operation, instance, argument, frame).Load().ForStore(frame.Run.Doubt);
            case (UnknownValue, _) or (_, UnknownValue):
                return new UnknownValue(operation.Syntax);
            case (NullValue, _):
                return Failures.Throw(operation.Syntax, nameof(NullReferenceException), frame);
            case (ScalarValue { Text: { } text }, IndexValue index) when index.In(text.Length) is var at:
                return at >= 0 && at < text.Length ? new ScalarValue(operation.Syntax, text[at]) : Failures.Throw(operation.Syntax, nameof(IndexOutOfRangeException), frame);
            case (ScalarValue { Text: { } text }, RangeValue range):
                return range.In(text.Length) is { } part
                    ? new ScalarValue(operation.Syntax, text.Substring(part.Offset, part.Length))
                    : Failures.Throw(operation.Syntax, nameof(ArgumentOutOfRangeException), frame);
            case (ListValue { IsTainted: false } list, IndexValue index) when index.In(list.Elements.Count) is var at:
                return at >= 0 && at < list.Elements.Count ? list.Elements[at] : Failures.Throw(operation.Syntax, nameof(ArgumentOutOfRangeException), frame);
            case (ListValue { IsTainted: false } list, RangeValue range):
                return range.In(list.Elements.Count) is { } items
                    ? new ListValue(operation.Syntax, frame.Run.Doubt, list.Elements.GetRange(items.Offset, items.Length))
                    : Failures.Throw(operation.Syntax, nameof(ArgumentOutOfRangeException), frame);
            case (MutableValue { IsTainted: true }, _):
                return new UnknownValue(operation.Syntax);
            default:
                return frame.Run.Refuse(operation.Syntax, $"indexes from the end and ranges are not evaluated on {instance.Noun}; use an array, a list or a string", frame);
        }
    }
}
