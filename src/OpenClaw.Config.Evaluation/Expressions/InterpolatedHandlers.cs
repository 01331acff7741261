using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>
/// An interpolated string on its way into a handler. Those of the base class library only collect its text; one of somebody else may do anything and is
/// refused.
/// </summary>
internal sealed class InterpolatedHandlers() : ExpressionHandler<IInterpolatedStringHandlerCreationOperation>(OperationKind.InterpolatedStringHandlerCreation)
{
    protected override Value Evaluate(IInterpolatedStringHandlerCreationOperation operation, Frame frame)
    {
        if (operation.Type is not { Name: "AppendInterpolatedStringHandler" or "DefaultInterpolatedStringHandler", ContainingAssembly.Name: "System.Runtime" or "System.Private.CoreLib" or "netstandard" or "mscorlib" })
        {
            return frame.Run.Refuse(operation.Syntax, "a custom interpolated string handler is not evaluated; use a plain string", frame);
        }

        var usesBefore = frame.Run.TextBuilderUses;
        var text = frame.Run.Evaluate(operation.Content, frame);
        // The handler of a StringBuilder appends each part before the next one is computed; here all parts are computed first.
        return operation.Type.Name == "AppendInterpolatedStringHandler" && frame.Run.TextBuilderUses != usesBefore
            ? frame.Run.Refuse(operation.Syntax, "a part of this text uses a StringBuilder while one is being appended to; put the part into a variable first", frame)
            : text;
    }
}
