using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements.Iterators;

/// <summary>
/// Walks the body of an iterator method, itself an iterator: statements around a <c>yield</c> are walked here, all others by their
/// ordinary handlers.
/// </summary>
/// <param name="frame">The running method.</param>
/// <param name="yields">The statements around a <c>yield</c>, and those themselves.</param>
internal sealed class IteratorWalker(Frame frame, ISet<SyntaxNode> yields)
{
    private static readonly IEnumerable<Value> Nothing = [];

    /// <summary>How the statement that was walked last ended.</summary>
    private Completion _completion;

    /// <summary>Runs a statement and gives what it yields. Without a <c>yield</c> in it, it has run when this returns.</summary>
    public IEnumerable<Value> Walk(IOperation statement)
    {
        if (!yields.Contains(statement.Syntax))
        {
            _completion = frame.Run.Execute(statement, frame);
            return Nothing;
        }

        return statement switch
        {
            IBlockOperation block => Block(block),
            IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value } => Yield(value),
            IConditionalOperation conditional => Conditional(conditional),
            ISwitchOperation decision => Switch(decision),
            ILabeledOperation { Operation: { } labeled } => Walk(labeled),
            IForEachLoopOperation { IsAsynchronous: false } loop => ForEach(loop),
            IForLoopOperation loop => For(loop),
            IWhileLoopOperation { Condition: not null } loop => While(loop),
            _ => Execute(statement),
        };
    }

    private IEnumerable<Value> Execute(IOperation statement)
    {
        _completion = frame.Run.Execute(statement, frame);
        return Nothing;
    }

    private IEnumerable<Value> Yield(IOperation value)
    {
        frame.Run.Budget.Step(value.Syntax);
        yield return frame.Run.Evaluate(value, frame).ForStore(frame.Run.Doubt);
        _completion = Completion.Normal;
    }

    private IEnumerable<Value> Block(IBlockOperation block)
    {
        var outer = frame.Scope;
        frame.Scope = Blocks.Enter(block, outer);
        foreach (var item in Statements(block.Operations))
        {
            yield return item;
        }

        frame.Scope = outer;
    }

    private IEnumerable<Value> Statements(ImmutableArray<IOperation> statements)
    {
        var scope = frame.Scope;
        _completion = Completion.Normal;
        for (var i = 0; i < statements.Length; i++)
        {
            foreach (var item in Walk(statements[i]))
            {
                yield return item;
            }

            if (_completion == Completion.Goto && Labels.Find(statements, frame) is { } next)
            {
                frame.Scope = scope;
                _completion = Completion.Normal;
                i = next - 1;
            }
            else if (_completion != Completion.Normal)
            {
                yield break;
            }
        }
    }

    private IEnumerable<Value> Conditional(IConditionalOperation operation)
    {
        if (frame.Run.Evaluate(operation.Condition, frame) is not ScalarValue { Content: bool truth })
        {
            Doubtful.Branches([operation.WhenTrue, operation.WhenFalse], frame);
            throw new UnknownEncounteredException();
        }

        _completion = Completion.Normal;
        return (truth ? operation.WhenTrue : operation.WhenFalse) is { } branch ? Walk(branch) : Nothing;
    }

    private IEnumerable<Value> Switch(ISwitchOperation operation)
    {
        var value = frame.Run.Evaluate(operation.Value, frame);
        var outer = frame.Scope;
        var scope = SwitchStatements.Enter(operation, outer);
        frame.Scope = scope;
        var section = SwitchStatements.Find(operation, value, frame, out var isKnown);
        if (!isKnown)
        {
            throw new UnknownEncounteredException();
        }

        _completion = Completion.Normal;
        while (section is not null)
        {
            foreach (var item in Statements(section.Body))
            {
                yield return item;
            }

            frame.Scope = scope;
            section = _completion == Completion.Goto ? SwitchStatements.Target(operation, frame) : null;
        }

        _completion = SwitchStatements.Leave(_completion);
        frame.Scope = outer;
    }

    private IEnumerable<Value> ForEach(IForEachLoopOperation loop)
    {
        var outer = frame.Scope;
        var rounds = new ForEachRounds(loop, frame);
        using var enumerator = (rounds.Items ?? throw new UnknownEncounteredException()).GetEnumerator();
        while (rounds.MoveNext(enumerator))
        {
            frame.Scope = new Scope(outer);
            rounds.Enter(enumerator.Current);
            foreach (var item in Walk(loop.Body))
            {
                yield return item;
            }

            frame.Scope = outer;
            if (Ends())
            {
                yield break;
            }
        }

        _completion = rounds.IsKnown ? Completion.Normal : throw new UnknownEncounteredException();
    }

    private IEnumerable<Value> For(IForLoopOperation loop)
    {
        var outer = frame.Scope;
        var scope = new Scope(outer);
        frame.Scope = scope;
        Blocks.Run(loop.Before, frame);
        while (loop.Condition is not { } condition || Holds(condition))
        {
            frame.Run.Budget.Step(loop.Syntax);
            foreach (var item in Walk(loop.Body))
            {
                yield return item;
            }

            frame.Scope = scope;
            if (Ends())
            {
                frame.Scope = outer;
                yield break;
            }

            Blocks.Run(loop.AtLoopBottom, frame);
        }

        _completion = Completion.Normal;
        frame.Scope = outer;
    }

    private IEnumerable<Value> While(IWhileLoopOperation loop)
    {
        var outer = frame.Scope;
        frame.Scope = new Scope(outer);
        var scope = frame.Scope;
        while (!loop.ConditionIsTop || Holds(loop.Condition!) != loop.ConditionIsUntil)
        {
            frame.Run.Budget.Step(loop.Syntax);
            foreach (var item in Walk(loop.Body))
            {
                yield return item;
            }

            frame.Scope = scope;
            if (Ends())
            {
                frame.Scope = outer;
                yield break;
            }

            if (!loop.ConditionIsTop && Holds(loop.Condition!) == loop.ConditionIsUntil)
            {
                break;
            }
        }

        _completion = Completion.Normal;
        frame.Scope = outer;
    }

    private bool Holds(IOperation condition) =>
        frame.Run.Evaluate(condition, frame) is ScalarValue { Content: bool truth } ? truth : throw new UnknownEncounteredException();

    /// <summary>Whether the round that was walked ends its loop; if so, the completion is the loop's.</summary>
    private bool Ends()
    {
        switch (_completion)
        {
            case Completion.Break:
                _completion = Completion.Normal;
                return true;
            case Completion.Return or Completion.Goto:
                return true;
            default:
                return false;
        }
    }
}
