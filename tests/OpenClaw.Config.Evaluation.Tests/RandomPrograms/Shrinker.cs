namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Makes a program that shows a difference smaller, as long as it shows one: parts are written in the simplest way, replaced by a part of
/// themselves or left out. It works on the choices, so whatever it tries is a program the writer could have written.
/// </summary>
internal static class Shrinker
{
    private const int Together = 40;
    private const int MaxBatches = 150;

    /// <summary>The smallest program found, with its own difference.</summary>
    public static ProgramVerdict Shrink(ProgramVerdict different)
    {
        var (best, batches, skipped) = (different, 0, 0);
        while (batches < MaxBatches)
        {
            var known = best;
            var candidates = Smaller(known.Program.Choices).Skip(skipped)
                .Select((choices, i) => ProgramWriter.Write($"{ProgramWriter.NameOf(known.Program.Seed)}_{i}", known.Program.Seed, choices))
                .Where(candidate => candidate.Text.Length <= known.Program.Text.Length + candidate.Name.Length)
                .Take(Together).ToList();
            if (candidates.Count == 0)
            {
                break;
            }

            batches++;
            if (ProgramBatch.Judge(candidates).Where(static verdict => verdict.Difference is not null).MinBy(static verdict => verdict.Program.Text.Length) is { } smaller
                && Weight(smaller.Program) < Weight(known.Program))
            {
                (best, skipped) = (smaller, 0);
            }
            else
            {
                skipped += Together;
            }
        }

        return best;
    }

    /// <summary>Shorter first; among equally long ones that of smaller choices.</summary>
    private static long Weight(RandomProgram program) => 1000L * (program.Text.Length - (2 * program.Name.Length)) + Math.Min(999, program.Choices.All.Sum(static choice => (long)choice.Rolls.Count(static roll => roll > 0)));

    /// <summary>Smaller choices, the boldest first.</summary>
    private static IEnumerable<Choice> Smaller(Choice whole)
    {
        var parts = whole.All.OrderByDescending(static part => part.Size).ToList();
        foreach (var part in parts)
        {
            for (var i = part.Parts.Count - 1; i >= 0 && part.Parts.Count > 1; i--)
            {
                yield return whole.With(part, part.Without(i));
            }

            if (!ReferenceEquals(part, whole) && part.Size > 1)
            {
                yield return whole.With(part, new Choice(part.Label));
                foreach (var inner in part.All.Skip(1).Where(inner => inner.Label == part.Label))
                {
                    yield return whole.With(part, inner);
                }
            }
        }

        foreach (var part in parts)
        {
            for (var i = 0; i < part.Rolls.Count; i++)
            {
                if (part.Rolls[i] != 0)
                {
                    yield return whole.With(part, part.Rolling(i, 0));
                }
            }
        }
    }
}
