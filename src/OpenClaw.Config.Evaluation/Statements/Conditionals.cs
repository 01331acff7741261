using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary><c>if</c>. A condition that is unknown was reported where it arose; both branches are looked at, and what they write is uncertain.</summary>
internal sealed class IfStatements() : StatementHandler<IConditionalOperation>(OperationKind.Conditional)
{
    protected override Completion Execute(IConditionalOperation operation, Frame frame)
    {
        if (frame.Run.Evaluate(operation.Condition, frame) is not ScalarValue { Content: bool truth })
        {
            return Doubtful.Branches([operation.WhenTrue, operation.WhenFalse], frame);
        }

        return (truth ? operation.WhenTrue : operation.WhenFalse) is { } branch ? frame.Run.Execute(branch, frame) : Completion.Normal;
    }
}

/// <summary><c>a ? b : c</c>.</summary>
internal sealed class ConditionalExpressions() : ExpressionHandler<IConditionalOperation>(OperationKind.Conditional)
{
    protected override Value Evaluate(IConditionalOperation operation, Frame frame)
    {
        var condition = frame.Run.Evaluate(operation.Condition, frame);
        if (condition is ScalarValue { Content: bool truth })
        {
            return frame.Run.Evaluate(truth ? operation.WhenTrue : operation.WhenFalse!, frame);
        }

        Doubtful.Evaluate(operation.WhenTrue, frame);
        Doubtful.Evaluate(operation.WhenFalse!, frame);
        return new UnknownValue(operation.Syntax);
    }
}
