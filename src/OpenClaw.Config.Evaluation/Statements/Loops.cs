using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>Loops. What a round captures is its own; doubt about leaving a loop early ends with the loop.</summary>
internal sealed class Loops() : StatementHandler<ILoopOperation>(OperationKind.Loop)
{
    protected override Completion Execute(ILoopOperation operation, Frame frame)
    {
        var (outer, doubt) = (frame.Scope, frame.Run.Doubt);
        frame.Scope = new Scope(outer);
        try
        {
            var completion = operation switch
            {
                IForEachLoopOperation forEach => ForEachLoops.Execute(forEach, frame),
                IForLoopOperation forLoop => For(forLoop, frame),
                IWhileLoopOperation whileLoop => While(whileLoop, frame),
                _ => Refuse(operation, frame),
            };
            if (!frame.MayHaveReturned)
            {
                frame.Run.Doubt = doubt;
            }

            return completion;
        }
        finally
        {
            frame.Scope = outer;
        }
    }

    /// <summary>One round. Null: go on; otherwise how the loop ends.</summary>
    public static Completion? Round(IOperation body, Frame frame)
    {
        frame.Run.Budget.Step(body.Syntax);
        return frame.Run.Execute(body, frame) switch
        {
            Completion.Break => Completion.Normal,
            Completion.Return => Completion.Return,
            Completion.Goto => Completion.Goto,
            _ => null,
        };
    }

    private static Completion For(IForLoopOperation loop, Frame frame)
    {
        Blocks.Run(loop.Before, frame);
        var rounds = new DoubtfulRounds(frame.Run);
        while (rounds.MayGoOn())
        {
            if (loop.Condition is { } condition && Ends(condition, loop.Body, false, frame, out var completion))
            {
                return completion;
            }

            if (Round(loop.Body, frame) is { } ended)
            {
                return ended;
            }

            Blocks.Run(loop.AtLoopBottom, frame);
        }

        return Completion.Normal;
    }

    private static Completion While(IWhileLoopOperation loop, Frame frame)
    {
        if (loop.Condition is not { } condition)
        {
            frame.Run.Poison(loop.Syntax);
            return Completion.Normal;
        }

        var rounds = new DoubtfulRounds(frame.Run);
        while (rounds.MayGoOn())
        {
            if (loop.ConditionIsTop && Ends(condition, loop.Body, loop.ConditionIsUntil, frame, out var completion))
            {
                return completion;
            }

            if (Round(loop.Body, frame) is { } ended)
            {
                return ended;
            }

            if (!loop.ConditionIsTop && Ends(condition, null, loop.ConditionIsUntil, frame, out completion))
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    /// <summary>Whether the condition ends the loop. An unknown one does, after a look at the body that perhaps runs.</summary>
    private static bool Ends(IOperation condition, IOperation? body, bool until, Frame frame, out Completion completion)
    {
        completion = Completion.Normal;
        if (frame.Run.Evaluate(condition, frame) is ScalarValue { Content: bool truth })
        {
            return truth == until;
        }

        completion = Perhaps(body, frame);
        return true;
    }

    /// <summary>A body that runs any number of times, perhaps never.</summary>
    public static Completion Perhaps(IOperation? body, Frame frame)
    {
        // Leaving the loop for the next statement is what happens anyway; only a return has a meaning beyond it.
        Doubtful.Branches([body, null], frame);
        return Completion.Normal;
    }

    private static Completion Refuse(IOperation loop, Frame frame)
    {
        frame.Run.Refuse(loop.Syntax, "this loop is not evaluated; use foreach or for", frame);
        return Completion.Normal;
    }

    /// <summary>
    /// A loop that was perhaps left goes round once more, so that everything it writes is marked uncertain, and no further: nothing new
    /// would come of it, and <c>while (true)</c> would never end.
    /// </summary>
    private sealed class DoubtfulRounds(Interpreter run)
    {
        private readonly int _doubt = run.Doubt;
        private bool _wasInDoubt;

        public bool MayGoOn()
        {
            var goesOn = !_wasInDoubt;
            _wasInDoubt = run.Doubt > _doubt;
            return goesOn;
        }
    }
}
