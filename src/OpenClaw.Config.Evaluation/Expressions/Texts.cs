using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Values as parts of strings.</summary>
internal static class Texts
{
    public static Value Concat(SyntaxNode syntax, Value left, Value right, Frame frame)
    {
        if (Of(left, null, syntax, frame) is not { } first || Of(right, null, syntax, frame) is not { } second)
        {
            return new UnknownValue(syntax);
        }

        return Made(syntax, first + second, frame);
    }

    /// <summary>The text of a value as an interpolation or concatenation prints it; null, and reported, when it has none.</summary>
    public static string? Of(Value value, string? format, SyntaxNode syntax, Frame frame)
    {
        if (value is UnknownValue)
        {
            return null;
        }

        try
        {
            if (InvariantText.Of(value, format) is { } text)
            {
                return text;
            }
        }
        catch (FormatException)
        {
            Failures.Throw(syntax, nameof(FormatException), frame);
            return null;
        }

        if (value is TupleValue or PairValue)
        {
            return OfParts(value, syntax, frame);
        }

        if (value is ObjectValue { Type: var type } && Dispatcher.FindSourceOverride(type, "ToString") is { } method)
        {
            var printed = Dispatcher.Call(new Call(frame, syntax, method, value, []));
            return printed is NullValue ? string.Empty : (printed as ScalarValue)?.Text;
        }

        if (value is ObjectValue made && SynthesizedMembers.Print(made, syntax, frame) is { } record)
        {
            return record;
        }

        frame.Run.Refuse(syntax, $"{value.Noun} has no text here; choose the part that is meant, or give its type a ToString in source", frame);
        return null;
    }

    /// <summary>A tuple prints its elements, and so does a pair, whatever they are.</summary>
    private static string? OfParts(Value value, SyntaxNode syntax, Frame frame)
    {
        IEnumerable<Value> parts = value is TupleValue tuple ? tuple.Elements.Select(static element => element.Value) : value is PairValue pair ? [pair.Key, pair.Item] : [];
        var texts = new List<string>();
        foreach (var part in parts)
        {
            if (Of(part, null, syntax, frame) is not { } text)
            {
                return null;
            }

            texts.Add(text);
        }

        var inside = string.Join(", ", texts);
        return value is TupleValue ? $"({inside})" : $"[{inside}]";
    }

    /// <summary>
    /// The text of a value in an interpolation or a composite format, where a type of the operator's may format itself. Null, and reported, when it has none.
    /// </summary>
    public static string? Formatted(Value value, string? format, SyntaxNode syntax, Frame frame)
    {
        if (value is not ObjectValue { Type: var type } || type.AllInterfaces.FirstOrDefault(static candidate => candidate is { Name: "IFormattable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) is not { } formattable)
        {
            return Of(value, format, syntax, frame);
        }

        if (type.AllInterfaces.Any(static candidate => candidate.Name == "ISpanFormattable"))
        {
            frame.Run.Refuse(syntax, $"{type.Name} formats itself into a span, which is not evaluated; call its ToString", frame);
            return null;
        }

        Value asked = format is null ? new NullValue(syntax) : new ScalarValue(syntax, format);
        var printed = Dispatcher.Call(new Call(frame, syntax, formattable.GetMembers("ToString")[0], value, [asked, new NullValue(syntax)]));
        return printed is NullValue ? string.Empty : (printed as ScalarValue)?.Text;
    }

    /// <summary>A new string, unless it grew beyond all measure.</summary>
    public static Value Made(SyntaxNode syntax, string text, Frame frame)
    {
        frame.Run.Budget.Step(syntax, 1 + (text.Length / 64));
        return text.Length > frame.Run.Budget.MaxTextLength
            ? throw new BudgetExceededException(syntax, $"this string has more than {frame.Run.Budget.MaxTextLength:N0} characters; look for a loop without an end")
            : new ScalarValue(syntax, text);
    }
}
