using System.Globalization;
using System.Text;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>
/// The text of values in interpolations and concatenations: what <c>ToString</c> gives under the invariant culture, which is the
/// only culture a configuration has.
/// </summary>
internal static class InvariantText
{
    /// <summary>The text; null when the interpreter does not know how the value prints itself.</summary>
    /// <exception cref="FormatException">The format does not fit the type.</exception>
    public static string? Of(Value value, string? format = null) => IsTooPrecise(format)
        ? throw new Calls.Intrinsics.Host.NotEvaluatedException("this format asks for more digits than are evaluated; ask for fewer")
        : Text(value, format);

    /// <summary>Whether a standard format asks for so many digits that a short program would make an endless text.</summary>
    private static bool IsTooPrecise(string? format) => format?.Length > 4 && char.IsLetter(format[0]) && format.Skip(1).All(char.IsDigit);

    private static string? Text(Value value, string? format) => value switch
    {
        UnknownValue => throw new UnknownEncounteredException(),
        NullValue => string.Empty,
        ScalarValue { Content: IFormattable number } => number.ToString(format, CultureInfo.InvariantCulture),
        ScalarValue scalar => Convert.ToString(scalar.Content, CultureInfo.InvariantCulture),
        TextValue { IsLiteralSecret: false } text => text.Text,
        EnumValue member => EnumText.Of(member, format),
        HostValue { Content: DateTime } when format?.IndexOf('z') >= 0 => null,
        HostValue { Content: IFormattable content } => content.ToString(format, CultureInfo.InvariantCulture),
        HostValue { Content: var content } when content.GetType().IsGenericType => null,
        HostObjectValue { Content: var content } when content.GetType().IsGenericType => null,
        HostValue host => host.Content.ToString(),
        HostObjectValue host => host.IsTainted ? throw new UnknownEncounteredException() : host.Content.ToString(),
        IndexValue index => index.ToString(),
        RangeValue range => $"{range.Start}..{range.End}",
        TupleValue tuple => OfTuple(tuple),
        PairValue pair => Of(pair.Key) is { } key && Of(pair.Item) is { } item ? $"[{key}, {item}]" : null,
        _ => null,
    };

    private static string? OfTuple(TupleValue tuple)
    {
        var text = new StringBuilder("(");
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (Of(tuple.Elements[i].Value) is not { } element)
            {
                return null;
            }

            text.Append(i == 0 ? string.Empty : ", ").Append(element);
        }

        return text.Append(')').ToString();
    }
}
