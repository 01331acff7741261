using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>The items of one <c>foreach</c>, and how each becomes the loop's variable.</summary>
internal sealed class ForEachRounds
{
    private readonly IForEachLoopOperation _loop;
    private readonly Frame _frame;
    private readonly ForEachStatementInfo _info;
    private readonly (ArrayValue Array, int Offset, int Length)? _array;
    private int _round;

    public ForEachRounds(IForEachLoopOperation loop, Frame frame)
    {
        (_loop, _frame) = (loop, frame);
        _info = frame.Run.Bodies.LoopOf(loop);
        var collection = frame.Run.Evaluate(loop.Collection, frame);
        _array = SpanValue.Over(collection);
        Items = collection is ObjectValue made && _info.GetEnumeratorMethod is { } getEnumerator
            ? UserSequences.Of(made, getEnumerator, loop.Collection.Syntax, frame)
            : Sequences.ItemsOf(collection, loop.Collection.Syntax, frame);
    }

    /// <summary>The items; null, and reported if it is news, when nobody can tell them.</summary>
    public IEnumerable<Value>? Items { get; }

    /// <summary>False when there may be further items that nobody can tell.</summary>
    public bool IsKnown { get; private set; } = true;

    public bool MoveNext(IEnumerator<Value> enumerator)
    {
        var moved = Sequences.TryMoveNext(enumerator, _loop.Collection.Syntax, _frame, out var isKnown);
        IsKnown = isKnown;
        return moved;
    }

    /// <summary>The element that a loop by reference is at.</summary>
    private Place Element(int at) => _array is { } span
        ? Arrays.ElementAt(span.Array, span.Offset + at, _loop.Collection.Syntax, _frame.Run)
        : new NoPlace(_frame.Run.Refuse(_loop.Collection.Syntax, "a loop by reference is evaluated over arrays and spans only; use the items themselves", _frame));

    /// <summary>Gives the loop's variable the item.</summary>
    public void Enter(Value item)
    {
        switch (_loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation { Symbol.IsRef: true } alias when item is not UnknownValue:
                _frame.Scope.Declare(alias.Symbol, References.CellOf(Element(_round++), _frame));
                break;
            case IVariableDeclaratorOperation declarator:
                var converted = item is UnknownValue
                    ? item
                    : Conversions.Convert(item, _info.ElementConversion, new ConversionSite(declarator.Syntax, _info.ElementType, declarator.Symbol.Type, IsChecked: false), _frame);
                _frame.Scope.Declare(declarator.Symbol, new Cell(converted.ForStore(_frame.Run.Doubt), _frame.Run.Doubt));
                break;
            case IDeclarationExpressionOperation or ITupleOperation:
                if (_loop.Syntax is ForEachVariableStatementSyntax deconstructing)
                {
                    Deconstruction.Assign(_loop.LoopControlVariable, () => item, _frame.Run.Bodies.ModelOf(deconstructing.SyntaxTree).GetDeconstructionInfo(deconstructing), _frame);
                }

                break;
            default:
                _frame.Run.Poison(_loop.Syntax);
                break;
        }
    }
}
