using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>
/// <c>throw</c>: the operator's own check found something, and its message is the best thing to say. Behind an unknown condition it is
/// silent, since perhaps it would not have come to it.
/// </summary>
internal static class Throwing
{
    public static ProgramThrewException Report(IThrowOperation operation, Frame frame)
    {
        if (frame.Run.Doubt > 0)
        {
            return new ProgramThrewException();
        }

        switch (operation.Exception is { } exception ? frame.Run.Evaluate(exception, frame) : null)
        {
            case ExceptionValue thrown:
                Report(operation.Syntax, thrown.Type.Name, thrown.Message, frame);
                break;
            case ObjectValue own:
                Report(operation.Syntax, own.Type.Name, own.Message, frame);
                break;
            case NullValue:
                Report(operation.Syntax, nameof(NullReferenceException), null, frame);
                break;
            default:
                frame.Run.Refuse(operation.Syntax, "this throws, so there is no value", frame);
                break;
        }

        return new ProgramThrewException();
    }

    /// <summary>Says that something throws, and what it says itself.</summary>
    public static void Report(SyntaxNode place, string type, string? message, Frame frame)
    {
        if (frame.Run.Doubt <= 0)
        {
            frame.Run.Refuse(place, $"this throws {type}{(string.IsNullOrEmpty(message) ? ", so there is no value" : ": " + message!.TrimEnd('.'))}", frame);
        }
    }
}

/// <summary><c>throw</c> as a statement.</summary>
internal sealed class ThrowStatements() : StatementHandler<IThrowOperation>(OperationKind.Throw)
{
    protected override Completion Execute(IThrowOperation operation, Frame frame) => throw Throwing.Report(operation, frame);
}

/// <summary><c>throw</c> as an expression.</summary>
internal sealed class ThrowExpressions() : ExpressionHandler<IThrowOperation>(OperationKind.Throw)
{
    protected override Value Evaluate(IThrowOperation operation, Frame frame) => throw Throwing.Report(operation, frame);
}
