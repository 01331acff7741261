using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Finds the place an operation means.</summary>
internal static class Places
{
    public static Place Locate(IOperation operation, Frame frame)
    {
        frame.Run.Budget.Step(operation.Syntax);
        while (operation is IParenthesizedOperation parenthesized)
        {
            operation = parenthesized.Operand;
        }

        return Router.Expression(operation.Kind) is IPlaceHandler handler
            ? handler.Locate(operation, frame)
            : new NoPlace(operation.Kind == OperationKind.Invalid
                ? frame.Run.Poison(operation.Syntax)
                : frame.Run.Refuse(operation.Syntax, "this cannot be assigned to here; assign to a variable, a field or a property", frame));
    }
}
