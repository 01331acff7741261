using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>Local variables and constants.</summary>
internal sealed class VariableDeclarations() : StatementHandler<IVariableDeclarationGroupOperation>(OperationKind.VariableDeclarationGroup)
{
    protected override Completion Execute(IVariableDeclarationGroupOperation operation, Frame frame)
    {
        foreach (var declaration in operation.Declarations)
        {
            Declare(declaration, frame);
        }

        return Completion.Normal;
    }

    /// <summary>After a <c>goto</c> back, the variable of this entry into the block is the one that was there before, also for who captured it.</summary>
    private static void Declare(ILocalSymbol variable, Value value, Frame frame)
    {
        if (frame.HasJumped && frame.Scope.FindHere(variable) is { } cell)
        {
            cell.Store(value, frame.Run.Doubt);
        }
        else
        {
            frame.Scope.Declare(variable, new Cell(value.ForStore(frame.Run.Doubt), frame.Run.Doubt));
        }
    }

    private static void Declare(IVariableDeclarationOperation declaration, Frame frame)
    {
        foreach (var declarator in declaration.Declarators)
        {
            if (declarator.Symbol.IsRef)
            {
                if ((declarator.Initializer ?? declaration.Initializer) is { } reference)
                {
                    frame.Scope.Declare(declarator.Symbol, References.CellOf(Places.Locate(reference.Value, frame), frame));
                }

                continue;
            }

            // Without a value nobody may read it before it is assigned; the C# compiler sees to that.
            var value = (declarator.Initializer ?? declaration.Initializer) is { } initializer
                ? frame.Run.Evaluate(initializer.Value, frame)
                : new UnknownValue(declarator.Syntax);
            Declare(declarator.Symbol, value, frame);
        }
    }
}
