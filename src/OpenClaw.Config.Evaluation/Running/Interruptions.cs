using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>The interpreted program threw and nothing catches it: at run time there would be no document.</summary>
internal sealed class ProgramThrewException : Exception;

/// <summary>An unknown turned up where the host's own code (a comparer, a LINQ operator) needed a value. Whoever called that code gets an unknown.</summary>
internal sealed class UnknownEncounteredException : Exception;

/// <summary>
/// Sorting in the host wraps whatever a comparer threw. The interruptions of an evaluation must come out as they are.
/// </summary>
internal static class Interruptions
{
    public static void Unwrap(InvalidOperationException wrapper)
    {
        if (wrapper.InnerException is ProgramThrewException or UnknownEncounteredException or BudgetExceededException or OperationCanceledException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(wrapper.InnerException).Throw();
        }
    }
}

/// <summary>The evaluation took more than its budget.</summary>
/// <param name="place">Where it was at that moment.</param>
/// <param name="message">What ran out, for the operator.</param>
internal sealed class BudgetExceededException(SyntaxNode? place, string message) : Exception(message)
{
    public SyntaxNode? Place { get; } = place;
}
