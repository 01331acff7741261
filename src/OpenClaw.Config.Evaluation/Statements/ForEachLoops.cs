using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary><c>foreach</c> over what the interpreter can enumerate.</summary>
internal static class ForEachLoops
{
    public static Completion Execute(IForEachLoopOperation loop, Frame frame)
    {
        var collection = frame.Run.Evaluate(loop.Collection, frame);
        if (loop.IsAsynchronous)
        {
            frame.Run.Refuse(loop.Syntax, "await foreach waits for something outside of the program; use an ordinary foreach over known values", frame);
            return Completion.Normal;
        }

        if (Sequences.ItemsOf(collection, loop.Collection.Syntax, frame) is not { } items)
        {
            Enter(loop, new UnknownValue(loop.Collection.Syntax), frame);
            return Loops.Perhaps(loop.Body, frame);
        }

        var outer = frame.Scope;
        using var enumerator = items.GetEnumerator();
        bool isKnown;
        while (Sequences.TryMoveNext(enumerator, loop.Collection.Syntax, frame, out isKnown))
        {
            frame.Scope = new Scope(outer);
            Enter(loop, enumerator.Current, frame);
            if (Loops.Round(loop.Body, frame) is { } ended)
            {
                return ended;
            }

            frame.Scope = outer;
        }

        return isKnown ? Completion.Normal : Loops.Perhaps(loop.Body, frame);
    }

    private static void Enter(IForEachLoopOperation loop, Value item, Frame frame)
    {
        var info = loop.Syntax is CommonForEachStatementSyntax syntax ? frame.Run.Bodies.ModelOf(syntax.SyntaxTree).GetForEachStatementInfo(syntax) : default;
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                var converted = item is UnknownValue
                    ? item
                    : Conversions.Convert(item, info.ElementConversion, new ConversionSite(declarator.Syntax, info.ElementType, declarator.Symbol.Type, IsChecked: false), frame);
                frame.Scope.Declare(declarator.Symbol, new Cell(converted.ForStore(frame.Run.Doubt), frame.Run.Doubt));
                break;
            case IDeclarationExpressionOperation or ITupleOperation:
                if (loop.Syntax is ForEachVariableStatementSyntax deconstructing)
                {
                    Deconstruction.Assign(loop.LoopControlVariable, item, frame.Run.Bodies.ModelOf(deconstructing.SyntaxTree).GetDeconstructionInfo(deconstructing), frame);
                }

                break;
            default:
                frame.Run.Poison(loop.Syntax);
                break;
        }
    }
}
