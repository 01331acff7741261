using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Bounds of numbers; length, pattern and format of texts.</summary>
internal static class ScalarChecks
{
    private const double LargestSafeInteger = 9007199254740991d;

    public static void Number(SchemaWalk walk, ConfigNumber number, SchemaNode schema, in WalkPlace place)
    {
        var value = number.Value;
        // Extensions know integers only as numbers without fraction; the core wants them exact.
        var isUnsafe = !place.IsExtension && (schema.Types & SchemaTypes.Integer) != 0 && Math.Abs(value) > LargestSafeInteger;
        if ((value < schema.Minimum || value <= schema.ExclusiveMinimum || value > schema.Maximum || isUnsafe) && walk.IsToTell())
        {
            walk.Tell(Violations.OutOfRange(place, number, schema));
        }
    }

    public static void Text(SchemaWalk walk, ConfigText text, SchemaNode schema, in WalkPlace place)
    {
        if (schema is { MinLength: 0, MaxLength: int.MaxValue, Pattern: null, Format: null } || EnvironmentReferences.IsIn(text))
        {
            return;
        }

        var value = place.Has(SchemaException.Trimmed) ? Trim(text.Value) : text.Value;
        CheckLength(walk, text, value, schema, place);
        if (schema.Pattern is { } pattern && !pattern.MayMatch(value, place.IsExtension, place.Has(SchemaException.AnyCase)) && walk.IsToTell())
        {
            walk.Tell(Violations.Pattern(place, text, schema));
        }

        // Other formats are annotations. In the core this one is stricter still, in ways that depend on the setting.
        if (schema.Format == "uri" && !AbsoluteUrl.MayBe(value) && walk.IsToTell())
        {
            walk.Tell(Violations.Format(place, text, schema));
        }
    }

    private static void CheckLength(SchemaWalk walk, ConfigText text, string value, SchemaNode schema, in WalkPlace place)
    {
        if (value.Length < schema.MinLength || value.Length > schema.MaxLength || (place.IsExtension && schema.MinLength > 1))
        {
            var length = place.IsExtension ? Characters.Count(value) : value.Length;
            if (length < schema.MinLength)
            {
                if (walk.IsToTell())
                {
                    walk.Tell(Violations.Length(place, text, schema, ViolationKind.TooShort, length, "character"));
                }
            }
            else if (length > schema.MaxLength && walk.IsToTell())
            {
                walk.Tell(Violations.Length(place, text, schema, ViolationKind.TooLong, length, "character"));
            }
        }
    }

    // What ECMAScript's trim takes off. .NET's own does not take the byte order mark, and takes U+0085.
    private static string Trim(string text)
    {
        static bool IsBlank(char c) => c != '\u0085' && (char.IsWhiteSpace(c) || c == '\uFEFF');

        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }
}
