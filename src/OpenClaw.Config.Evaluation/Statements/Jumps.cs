using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary><c>return</c>, also the one implied by an arrow.</summary>
internal sealed class Returns() : StatementHandler<IReturnOperation>(OperationKind.Return)
{
    protected override Completion Execute(IReturnOperation operation, Frame frame)
    {
        if (operation.ReturnedValue is { } value)
        {
            frame.Returned = frame.Run.Evaluate(value, frame);
        }

        return Completion.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
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
                frame.Run.Refuse(operation.Syntax, "goto is not evaluated; use a loop or a helper method", frame);
                throw new ProgramThrewException();
        }
    }
}
