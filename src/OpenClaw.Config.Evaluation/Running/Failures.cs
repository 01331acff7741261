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
    public static UnknownValue Throw(SyntaxNode place, string exception, Frame frame) => Throw(place, exception, null, frame);

    /// <summary>
    /// As the other one, for what a member of the host threw. Its words are the program's as well; what the interpreter throws itself in place of a member
    /// has none.
    /// </summary>
    public static UnknownValue Throw(SyntaxNode place, Exception exception, Frame frame) => Throw(
        place,
        exception.GetType().Name,
        exception.TargetSite?.DeclaringType?.Assembly is { } thrower && thrower != typeof(Failures).Assembly && IsOfTheProgram(exception.Message) ? exception.Message : null,
        frame);

    /// <summary>The host sometimes names the types it was given, which the program knows nothing of.</summary>
    private static bool IsOfTheProgram(string message) => message.IndexOf(typeof(Value).Namespace, StringComparison.Ordinal) < 0;

    private static UnknownValue Throw(SyntaxNode place, string exception, string? message, Frame frame)
    {
        if (frame.Run.Hidden is { } type)
        {
            type.HasThrown = true;
        }

        var said = message?.Split('\r', '\n')[0].TrimEnd('.');
        return frame.Run.Refuse(place, $"this throws {exception} when it runs{(string.IsNullOrEmpty(said) ? string.Empty : $" ({said})")}, so there is no value", frame);
    }
}
