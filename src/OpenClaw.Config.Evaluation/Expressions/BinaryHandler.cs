using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Binary operators. A long sum is a deep tree leaning left, so it is walked without recursion.</summary>
internal sealed class BinaryHandler() : ExpressionHandler<IBinaryOperation>(OperationKind.Binary)
{
    protected override Value Evaluate(IBinaryOperation operation, Frame frame)
    {
        var pending = new Stack<IBinaryOperation>();
        IOperation leftmost = operation;
        while (leftmost is IBinaryOperation { ConstantValue.HasValue: false } binary)
        {
            pending.Push(binary);
            leftmost = binary.LeftOperand;
        }

        var value = leftmost.ConstantValue.HasValue && leftmost is IBinaryOperation
            ? Constants.Of(leftmost.Syntax, leftmost.Type, leftmost.ConstantValue.Value)
            : frame.Run.Evaluate(leftmost, frame);
        while (pending.Count > 0)
        {
            frame.Run.Budget.Step(operation.Syntax);
            value = Combine(pending.Pop(), value, frame);
        }

        return value;
    }

    private static Value Combine(IBinaryOperation operation, Value left, Frame frame)
    {
        if (operation is { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null })
        {
            return ShortCircuit(operation, left, frame);
        }

        var right = frame.Run.Evaluate(operation.RightOperand, frame);
        if (operation.IsLifted && NegativeZero.IsComparedWithNull(operation, left, right))
        {
            return frame.Run.Refuse(operation.Syntax, NegativeZero.Refusal, frame);
        }

        return Operators.Apply(
            new OperatorSite(operation.Syntax, operation.OperatorKind, operation.Type, operation.OperatorMethod, operation.IsLifted, operation.IsChecked)
            {
                ComparesReferences = operation is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null }
                    && IsReference(operation.LeftOperand.Type) && IsReference(operation.RightOperand.Type),
            },
            left,
            right,
            frame);
    }

    private static bool IsReference(ITypeSymbol? type) => type is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Delegate };

    private static Value ShortCircuit(IBinaryOperation operation, Value left, Frame frame)
    {
        if (left is not ScalarValue { Content: bool truth })
        {
            Doubtful.Evaluate(operation.RightOperand, frame);
            return left is UnknownValue ? left : frame.Run.Poison(operation.Syntax);
        }

        return truth == (operation.OperatorKind == BinaryOperatorKind.ConditionalOr)
            ? new ScalarValue(operation.Syntax, truth)
            : frame.Run.Evaluate(operation.RightOperand, frame);
    }
}
