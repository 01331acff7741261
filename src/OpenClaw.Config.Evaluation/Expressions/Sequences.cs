using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Enumerating values.</summary>
internal static class Sequences
{
    /// <summary>The items of a value; null, and reported if it is news, when nobody can tell them.</summary>
    public static IEnumerable<Value>? ItemsOf(Value value, SyntaxNode syntax, Frame frame)
    {
        switch (value)
        {
            case IEnumerableValue sequence:
                return sequence.Items;
            case ObjectValue made when UserSequences.Of(made, syntax, frame) is { } items:
                return items;
            case ScalarValue { Text: { } text }:
                return text.Select(character => new ScalarValue(value.MadeBy, character));
            case UnknownValue:
                return null;
            case NullValue:
                Failures.Throw(syntax, nameof(NullReferenceException), frame);
                return null;
            default:
                frame.Run.Refuse(syntax, $"the items of {value.Noun} are not evaluated; use an array, a list or a dictionary", frame);
                return null;
        }
    }

    /// <summary>The next item.</summary>
    /// <param name="enumerator">The enumerator.</param>
    /// <param name="syntax">What is enumerated.</param>
    /// <param name="frame">The running method.</param>
    /// <param name="isKnown">False when there may be further items that nobody can tell.</param>
    public static bool TryMoveNext(IEnumerator<Value> enumerator, SyntaxNode syntax, Frame frame, out bool isKnown)
    {
        isKnown = true;
        try
        {
            frame.Run.Budget.Step(syntax);
            return MoveNext(enumerator);
        }
        catch (UnknownEncounteredException)
        {
            isKnown = false;
        }
        catch (InvalidOperationException)
        {
            frame.Run.Refuse(syntax, "the collection is changed while it is enumerated, which throws when it runs; enumerate a copy (ToList)", frame);
            isKnown = false;
        }

        return false;
    }

    private static bool MoveNext(IEnumerator<Value> enumerator)
    {
        try
        {
            return enumerator.MoveNext();
        }
        catch (InvalidOperationException e)
        {
            Interruptions.Unwrap(e);
            throw;
        }
    }
}
