using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Unary operators, <c>^1</c> included.</summary>
internal sealed class UnaryHandler() : ExpressionHandler<IUnaryOperation>(OperationKind.Unary)
{
    protected override Value Evaluate(IUnaryOperation operation, Frame frame)
    {
        if (operation.ConstantValue.HasValue)
        {
            return Constants.Of(operation.Syntax, operation.Type, operation.ConstantValue.Value);
        }

        var operand = frame.Run.Evaluate(operation.Operand, frame);
        if (operand is UnknownValue || (operation.IsLifted && operand is NullValue))
        {
            return operand;
        }

        if (operation.Type?.TypeKind == TypeKind.Dynamic)
        {
            return frame.Run.Refuse(operation.Syntax, Refusals.Dynamic, frame);
        }

        if (operation.OperatorMethod is { } method)
        {
            return Dispatcher.Call(new Call(frame, operation.Syntax, method, null, [operand]));
        }

        if (operation.OperatorKind == UnaryOperatorKind.Hat && operand is ScalarValue { Content: int index })
        {
            return new IndexValue(operation.Syntax, index, fromEnd: true);
        }

        try
        {
            return Predefined(operation, operand) ?? frame.Run.Refuse(operation.Syntax, $"the operator {operation.OperatorKind} on {operand.Noun} is not evaluated; compute it differently", frame);
        }
        catch (OverflowException)
        {
            return Failures.Throw(operation.Syntax, nameof(OverflowException), frame);
        }
    }

    private static Value? Predefined(IUnaryOperation operation, Value operand)
    {
        switch (operation.OperatorKind, operand)
        {
            case (UnaryOperatorKind.Plus, ScalarValue):
                return operand;
            case (UnaryOperatorKind.Not, ScalarValue { Content: bool truth }):
                return new ScalarValue(operation.Syntax, !truth);
            case (UnaryOperatorKind.Minus, ScalarValue { Content: var content }) when Numbers.Negate(content, operation.IsChecked) is { } negative:
                return new ScalarValue(operation.Syntax, negative);
            case (UnaryOperatorKind.BitwiseNegation, ScalarValue { Content: var content }) when Numbers.Complement(content) is { } complement:
                return new ScalarValue(operation.Syntax, complement);
            case (UnaryOperatorKind.BitwiseNegation, EnumValue { Type: var type, Number: var number }) when Numbers.Complement(number) is { } complement
                && NumericConversion.Convert(complement, type.EnumUnderlyingType!.SpecialType, isChecked: false) is { } fitted:
                return new EnumValue(operation.Syntax, type, fitted);
            default:
                return null;
        }
    }
}
