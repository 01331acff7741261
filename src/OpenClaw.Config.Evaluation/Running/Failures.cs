using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>What the program would throw if it ran.</summary>
internal static class Failures
{
    /// <summary>
    /// Reports it and goes on with an unknown instead of stopping: the document is lost anyway, and what follows may hold further mistakes worth
    /// knowing.
    /// </summary>
    public static UnknownValue Throw(SyntaxNode place, string exception, Frame frame)
    {
        if (frame.Run.Hidden is { } type)
        {
            type.HasThrown = true;
        }

        return frame.Run.Refuse(place, $"this throws {exception} when it runs, so there is no value", frame);
    }
}
