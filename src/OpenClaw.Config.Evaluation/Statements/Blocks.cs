using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>Blocks: statements with variables of their own.</summary>
internal sealed class Blocks() : StatementHandler<IBlockOperation>(OperationKind.Block)
{
    protected override Completion Execute(IBlockOperation operation, Frame frame)
    {
        var outer = frame.Scope;
        frame.Scope = Enter(operation, outer);
        try
        {
            return Run(operation.Operations, frame);
        }
        finally
        {
            frame.Scope = outer;
        }
    }

    /// <summary>The scope inside of a block: its own where it declares anything.</summary>
    public static Scope Enter(IBlockOperation operation, Scope outer)
    {
        var scope = operation.Locals.Length > 0 ? new Scope(outer) : null;
        foreach (var statement in operation.Operations)
        {
            if (statement is ILocalFunctionOperation function)
            {
                scope ??= new Scope(outer);
                scope.Declare(function.Symbol);
            }
        }

        return scope ?? outer;
    }

    /// <summary>Runs statements until one of them leaves.</summary>
    public static Completion Run(ImmutableArray<IOperation> statements, Frame frame)
    {
        var scope = frame.Scope;
        for (var i = 0; i < statements.Length; i++)
        {
            var completion = frame.Run.Execute(statements[i], frame);
            if (completion == Completion.Goto && Labels.Find(statements, frame) is { } next)
            {
                frame.Scope = scope;
                i = next - 1;
            }
            else if (completion != Completion.Normal)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }
}

/// <summary>Expressions as statements.</summary>
internal sealed class ExpressionStatements() : StatementHandler<IExpressionStatementOperation>(OperationKind.ExpressionStatement)
{
    protected override Completion Execute(IExpressionStatementOperation operation, Frame frame)
    {
        frame.Run.Evaluate(operation.Operation, frame);
        return Completion.Normal;
    }
}

/// <summary>What does nothing by itself: empty statements, and local functions where they are declared.</summary>
internal sealed class SilentStatements() : StatementHandler<IOperation>(OperationKind.Empty, OperationKind.LocalFunction)
{
    protected override Completion Execute(IOperation operation, Frame frame) => Completion.Normal;
}

/// <summary>Statements that do not compile.</summary>
internal sealed class InvalidStatements() : StatementHandler<IOperation>(OperationKind.Invalid)
{
    protected override Completion Execute(IOperation operation, Frame frame)
    {
        frame.Run.Poison(operation.Syntax);
        return Completion.Normal;
    }
}
