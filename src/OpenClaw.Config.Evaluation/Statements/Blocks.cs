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
        var functions = operation.Operations.OfType<ILocalFunctionOperation>().ToList();
        if (operation.Locals.Length > 0 || functions.Count > 0)
        {
            frame.Scope = new Scope(outer);
            functions.ForEach(function => frame.Scope.Declare(function.Symbol));
        }

        try
        {
            return Run(operation.Operations, frame);
        }
        finally
        {
            frame.Scope = outer;
        }
    }

    /// <summary>Runs statements until one of them leaves.</summary>
    public static Completion Run(IEnumerable<IOperation> statements, Frame frame)
    {
        foreach (var statement in statements)
        {
            var completion = frame.Run.Execute(statement, frame);
            if (completion != Completion.Normal)
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
