using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>The stack of the thread that evaluates. Whoever walks down into code or values asks for room first: a stack that overflows takes the compiler with it.</summary>
internal static class EvaluationStack
{
    /// <exception cref="BudgetExceededException">There is little left.</exception>
    public static void Ensure(SyntaxNode? place, string what = "the code is nested too deeply to be evaluated; split it into several statements")
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new BudgetExceededException(place, what);
        }
    }

    /// <summary>The same for objects inside objects, or sequences over sequences.</summary>
    public static void EnsureForValues(SyntaxNode? place) => Ensure(place, "values are nested too deeply here to be looked through; keep them in a list");
}
