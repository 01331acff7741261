using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>a ?? b</c>.</summary>
internal sealed class Coalescings() : ExpressionHandler<ICoalesceOperation>(OperationKind.Coalesce)
{
    protected override Value Evaluate(ICoalesceOperation operation, Frame frame)
    {
        var value = frame.Run.Evaluate(operation.Value, frame);
        switch (value)
        {
            case NullValue:
                return frame.Run.Evaluate(operation.WhenNull, frame);
            case UnknownValue:
                Doubtful.Evaluate(operation.WhenNull, frame);
                return value;
            default:
                return Conversions.Classify(value, Constants.Plain(operation.Value.Type), operation.Type, operation.Value.Syntax, frame);
        }
    }
}

/// <summary><c>a?.B()</c>.</summary>
internal sealed class ConditionalAccesses() : ExpressionHandler<IConditionalAccessOperation>(OperationKind.ConditionalAccess)
{
    protected override Value Evaluate(IConditionalAccessOperation operation, Frame frame)
    {
        var value = frame.Run.Evaluate(operation.Operation, frame);
        if (value is NullValue)
        {
            return new NullValue(operation.Syntax);
        }

        frame.ConditionalReceivers.Push(value);
        try
        {
            if (value is UnknownValue)
            {
                Doubtful.Evaluate(operation.WhenNotNull, frame);
                return value;
            }

            return frame.Run.Evaluate(operation.WhenNotNull, frame);
        }
        finally
        {
            frame.ConditionalReceivers.Pop();
        }
    }
}

/// <summary>What stands before <c>?.</c>.</summary>
internal sealed class ConditionalReceivers() : ExpressionHandler<IConditionalAccessInstanceOperation>(OperationKind.ConditionalAccessInstance)
{
    protected override Value Evaluate(IConditionalAccessInstanceOperation operation, Frame frame) =>
        frame.ConditionalReceivers.Count > 0 ? frame.ConditionalReceivers.Peek() : frame.Run.Poison(operation.Syntax);
}
