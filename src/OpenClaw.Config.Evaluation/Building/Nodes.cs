using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Building;

/// <summary>Turns values into nodes of the document.</summary>
internal static class Nodes
{
    /// <param name="value">The value.</param>
    /// <param name="argument">The expression handed to the builder.</param>
    /// <param name="parameter">The parameter it is for; null for an item of a list.</param>
    /// <param name="write">The call.</param>
    public static ConfigNode Of(Value value, SyntaxNode argument, IParameterSymbol? parameter, BuilderWrite write)
    {
        var origin = write.Origin(value.MadeBy, argument);
        switch (value)
        {
            case UnknownValue unknown:
                return new ConfigUnknown(unknown.Reason, origin);
            case ScalarValue { Content: string text }:
                return new ConfigText(text, origin);
            case ScalarValue { Content: bool flag }:
                return new ConfigBoolean(flag, origin);
            case ScalarValue { Content: var content } when NumericConversion.Convert(content, SpecialType.System_Double, isChecked: false) is double number:
                return double.IsNaN(number) || double.IsInfinity(number)
                    ? Refuse("JSON has no such number; write a finite one")
                    : new ConfigNumber(number, origin);
            case TextValue text:
                return new ConfigText(text.Text, origin, text.IsLiteralSecret ? NodeMarks.LiteralSecret : NodeMarks.None);
            case SecretValue secret:
                return OfSecret(secret, origin);
            case EnumValue member when member.Field is { } field && write.Call.Run.Contract.SpellingOf(field) is { } spelling:
                return new ConfigText(spelling, origin);
            case EnumValue member:
                return Refuse($"{member.Type.Name} has no such member; use one of its members");
            case NullValue when parameter is not null && AllowsNull(parameter):
                return new ConfigNull(origin);
            case NullValue:
                return Refuse("null has no place here; leave the call out to leave the setting out");
            default:
                return Refuse($"{value.Noun} has no form in a configuration; pass the part that is meant");
        }

        ConfigUnknown Refuse(string message)
        {
            write.Call.Run.Refuse(argument, message, write.Call.Frame);
            return new ConfigUnknown(UnknownReason.Poisoned, origin);
        }
    }

    private static ConfigNode OfSecret(SecretValue secret, Origin origin)
    {
        var node = new ConfigObject(origin);
        node.Set("source", new ConfigText(secret.Source, origin));
        node.Set("provider", Part(secret.Provider, origin));
        node.Set("id", Part(secret.Id, origin));
        return node;
    }

    private static ConfigNode Part(Value value, Origin origin) => value is ScalarValue { Text: { } text }
        ? new ConfigText(text, origin)
        : new ConfigUnknown(UnknownReason.Poisoned, origin);

    private static bool AllowsNull(IParameterSymbol parameter) =>
        Constants.IsNullableValue(parameter.Type) || parameter.NullableAnnotation == NullableAnnotation.Annotated;
}
