using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary><c>foreach</c> over what the interpreter can enumerate.</summary>
internal static class ForEachLoops
{
    public static Completion Execute(IForEachLoopOperation loop, Frame frame)
    {
        if (loop.IsAsynchronous)
        {
            frame.Run.Refuse(loop.Syntax, "await foreach waits for something outside of the program; use an ordinary foreach over known values", frame);
            return Completion.Normal;
        }

        var rounds = new ForEachRounds(loop, frame);
        if (rounds.Items is not { } items)
        {
            rounds.Enter(new UnknownValue(loop.Collection.Syntax));
            return Loops.Perhaps(loop.Body, frame);
        }

        var outer = frame.Scope;
        using var enumerator = items.GetEnumerator();
        while (rounds.MoveNext(enumerator))
        {
            frame.Scope = new Scope(outer);
            rounds.Enter(enumerator.Current);
            if (Loops.Round(loop.Body, frame) is { } ended)
            {
                return ended;
            }

            frame.Scope = outer;
        }

        return rounds.IsKnown ? Completion.Normal : Loops.Perhaps(loop.Body, frame);
    }
}
