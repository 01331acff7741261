using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary><c>return</c>, also the one implied by an arrow.</summary>
internal sealed class Returns() : StatementHandler<IReturnOperation>(OperationKind.Return)
{
    protected override Completion Execute(IReturnOperation operation, Frame frame)
    {
        if (operation.ReturnedValue is { } value)
        {
            frame.Returned = operation.Syntax is ReturnStatementSyntax { Expression: RefExpressionSyntax } or RefExpressionSyntax || operation.Syntax.Parent is RefExpressionSyntax
                ? new PlaceValue(Places.Locate(value, frame))
                : frame.Run.Evaluate(value, frame);
        }

        return Completion.Return;
    }
}

/// <summary>
/// <c>yield</c> where nobody can tell whether it comes to it: what comes of the iterator is unknown there, and only mistakes are looked for.
/// All others are walked by the iterator itself.
/// </summary>
internal sealed class Yields() : StatementHandler<IReturnOperation>(OperationKind.YieldReturn, OperationKind.YieldBreak)
{
    protected override Completion Execute(IReturnOperation operation, Frame frame)
    {
        if (operation.ReturnedValue is not { } value)
        {
            return Completion.Return;
        }

        frame.Run.Evaluate(value, frame);
        return Completion.Normal;
    }
}

/// <summary><c>break</c>, <c>continue</c> and <c>goto</c>.</summary>
internal sealed class Branches() : StatementHandler<IBranchOperation>(OperationKind.Branch)
{
    protected override Completion Execute(IBranchOperation operation, Frame frame)
    {
        switch (operation.BranchKind)
        {
            case BranchKind.Break:
                return Completion.Break;
            case BranchKind.Continue:
                return Completion.Continue;
            default:
                frame.Target = operation.Target;
                frame.HasJumped = true;
                return Completion.Goto;
        }
    }
}
