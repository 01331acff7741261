using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

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
    private const int ItemsOfOneStep = 64;
    private const int PartsOfOneTuple = 512;

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

    /// <summary>
    /// Takes steps for going through a collection or text at once, far fewer than its items: the host is quick, but a loop over such calls must come to
    /// its end all the same.
    /// </summary>
    public void Search(SyntaxNode? place, IEnumerable<Value> items) => Pass(place, items is ICollection<Value> { Count: var count } ? count : 0);

    /// <summary>As the other one, where the number is known.</summary>
    public void Pass(SyntaxNode? place, int count)
    {
        if (count >= ItemsOfOneStep)
        {
            Step(place, count / ItemsOfOneStep);
        }
    }

    /// <summary>For a text or collection that is about to be made and would be larger than anything a configuration holds.</summary>
    public void CheckSize(SyntaxNode? place, long size)
    {
        if (size > limits.MaxTextLength)
        {
            throw new BudgetExceededException(place, $"this makes more than {limits.MaxTextLength:N0} characters; make it smaller");
        }
    }

    /// <summary>For a tuple or pair, which is copied whole and looked through without a count of steps.</summary>
    public void CheckParts(SyntaxNode? place, int count)
    {
        if (count > PartsOfOneTuple)
        {
            throw new BudgetExceededException(place, $"tuples and pairs inside one another hold more than {PartsOfOneTuple} values here; use a list or a record");
        }
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
