using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Tuples.</summary>
internal sealed class Tuples() : ExpressionHandler<ITupleOperation>(OperationKind.Tuple)
{
    protected override Value Evaluate(ITupleOperation operation, Frame frame) =>
        new TupleValue(operation.Syntax, frame.Run.Doubt, [.. operation.Elements.Select(element => frame.Run.Evaluate(element, frame))]);
}

/// <summary><c>==</c> and <c>!=</c> between tuples.</summary>
internal sealed class TupleComparisons() : ExpressionHandler<ITupleBinaryOperation>(OperationKind.TupleBinary)
{
    protected override Value Evaluate(ITupleBinaryOperation operation, Frame frame)
    {
        var left = frame.Run.Evaluate(operation.LeftOperand, frame);
        var right = frame.Run.Evaluate(operation.RightOperand, frame);
        try
        {
            var areEqual = ValueEquality.Instance.Equals(left, right);
            return new ScalarValue(operation.Syntax, areEqual == (operation.OperatorKind == BinaryOperatorKind.Equals));
        }
        catch (UnknownEncounteredException)
        {
            return new UnknownValue(operation.Syntax);
        }
    }
}

/// <summary>What only groups: parentheses, and query syntax around the calls it stands for.</summary>
internal sealed class Wrappers() : ExpressionHandler<IOperation>(OperationKind.Parenthesized, OperationKind.TranslatedQuery)
{
    protected override Value Evaluate(IOperation operation, Frame frame) => frame.Run.Evaluate(
        operation switch
        {
            IParenthesizedOperation parenthesized => parenthesized.Operand,
            ITranslatedQueryOperation query => query.Operation,
            _ => operation.ChildOperations.First(),
        },
        frame);
}
