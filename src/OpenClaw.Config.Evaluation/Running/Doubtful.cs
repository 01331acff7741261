using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>
/// What only perhaps happens, because a condition is unknown. It is evaluated all the same, to find further mistakes, with all it
/// writes marked as uncertain.
/// </summary>
internal static class Doubtful
{
    public static void Evaluate(IOperation operation, Frame frame) => Run(
        () =>
        {
            frame.Run.Evaluate(operation, frame);
            return Completion.Normal;
        },
        frame);

    /// <summary>
    /// Runs branches of which perhaps one happens. When one of them leaves the loop or the method, whatever follows only perhaps happens
    /// too: doubt then stays until the loop or method is left.
    /// </summary>
    public static Completion Branches(IEnumerable<IOperation?> branches, Frame frame)
    {
        var before = frame.Run.Doubt;
        var completions = branches.Select(branch => branch is null ? Completion.Normal : Run(() => frame.Run.Execute(branch, frame), frame)).ToList();
        if (completions.Contains(Completion.Return))
        {
            frame.MayHaveReturned = true;
        }

        if (completions.Distinct().Count() == 1)
        {
            return completions[0];
        }

        frame.Run.Doubt = Math.Max(before, 0) + 1;
        return Completion.Normal;
    }

    private static Completion Run(Func<Completion> branch, Frame frame)
    {
        var run = frame.Run;
        // The cause was reported, perhaps long ago in a static initialiser; this document has a gap because of it.
        run.Tell(run.Documents.Spoil);
        var (doubt, scope) = (run.Doubt, frame.Scope);
        run.Doubt = Math.Max(doubt, 0) + 1;
        try
        {
            return branch();
        }
        catch (ProgramThrewException)
        {
            return Completion.Return;
        }
        finally
        {
            run.Doubt = doubt;
            frame.Scope = scope;
        }
    }
}
