using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>How much an evaluation may take. The limits are far above what a configuration needs and the same on every machine.</summary>
/// <param name="MaxSteps">Operations in all, for one marked method.</param>
/// <param name="MaxCallDepth">Calls inside calls.</param>
/// <param name="MaxTextLength">Characters of one string.</param>
public sealed record EvaluationBudget(int MaxSteps = 5_000_000, int MaxCallDepth = 400, int MaxTextLength = 4_000_000)
{
    /// <summary>The limits that the product uses.</summary>
    public static EvaluationBudget Default { get; } = new();
}

/// <summary>Counts what an evaluation takes, and looks up now and then whether anybody still wants it.</summary>
internal sealed class Budget(EvaluationBudget limits, CancellationToken cancellation)
{
    private const int StepsBetweenLooks = 256;

    private int _steps;
    private int _depth;

    public int MaxTextLength => limits.MaxTextLength;

    /// <summary>Takes steps for an operation, or for so many items at once.</summary>
    public void Step(SyntaxNode? place, int count = 1)
    {
        if (_steps % StepsBetweenLooks + count >= StepsBetweenLooks)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (count > limits.MaxSteps - _steps)
        {
            throw new BudgetExceededException(
                place,
                $"the evaluation took more than {limits.MaxSteps:N0} steps and was stopped here; look for a loop without an end, or make it smaller");
        }

        _steps += count;
    }

    public void EnterCall(SyntaxNode place)
    {
        if (++_depth > limits.MaxCallDepth)
        {
            throw new BudgetExceededException(
                place,
                $"calls are nested deeper than {limits.MaxCallDepth} here; look for a method that calls itself without an end");
        }
    }

    public void LeaveCall() => _depth--;
}
