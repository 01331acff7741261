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
        if (frame.Run.Doubt <= 0)
        {
            frame.Run.Refuse(operation.Syntax, Message(operation.Exception, frame), frame);
        }

        return new ProgramThrewException();
    }

    private static string Message(IOperation? exception, Frame frame)
    {
        while (exception is IConversionOperation conversion)
        {
            exception = conversion.Operand;
        }

        if (exception is not IObjectCreationOperation { Type: { } type } creation)
        {
            return "this throws, so there is no value";
        }

        var said = creation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "message")
            is { ArgumentKind: ArgumentKind.Explicit } message && frame.Run.Evaluate(message.Value, frame) is ScalarValue { Text: { } text }
            ? ": " + text.TrimEnd('.')
            : ", so there is no value";
        return $"this throws {type.Name}{said}";
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
