using System.Globalization;
using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

internal static class NumberBounds
{
    /// <summary>Whether every whole number the schema allows is an int. Without bounds it is not known, and long is no burden to the caller.</summary>
    public static bool Fit(JsonValue schema)
    {
        var constants = schema["enum"]?.Items ?? (schema["const"] is { } constant ? [constant] : null);
        return constants is not null
            ? constants.All(static value => Number(value) is >= int.MinValue and <= int.MaxValue)
            : Number(schema["maximum"] ?? schema["exclusiveMaximum"]) is <= int.MaxValue && Number(schema["minimum"] ?? schema["exclusiveMinimum"]) is >= int.MinValue;
    }

    private static double? Number(JsonValue? value) =>
        value is not null && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
