using OpenClaw.Config.Generators.Internal.Facts;
using OpenClaw.Config.Generators.Internal.Shapes;

namespace OpenClaw.Config.Generators.Internal.Emit;

/// <summary>What a schema allows, in words.</summary>
internal static class SchemaWords
{
    public static string Of(ApiMember member)
    {
        if (member.TakesDelegate)
        {
            return "Configures it; calls for the same place add up.";
        }

        var words = new List<string> { Subject(member) };
        foreach (var schema in member.Schemas)
        {
            words.AddRange(Bounds(schema).Where(bound => !words.Contains(bound)));
        }

        return string.Join(" ", words) + (member.Shape == ApiShape.List ? " A further call adds to them." : string.Empty);
    }

    private static string Subject(ApiMember member)
    {
        var many = member.Shape == ApiShape.List;
        if (member.Spellings.Count > 0)
        {
            return (member.Spellings.Count == 1 ? "Only " : many ? "Any of " : "One of ") + string.Join(", ", member.Spellings.Select(static spelling => $"<c>{DocumentationEmitter.Escape(spelling)}</c>")) + ".";
        }

        return member.Type switch
        {
            "bool" => "True or false.",
            "string" => many ? "Texts." : member.IsNullable ? "Text, or null." : "Text.",
            "int" or "long" => (many ? "Whole numbers" : "A whole number") + Unit(member.Key) + ".",
            "double" => (many ? "Numbers" : "A number") + Unit(member.Key) + (member.IsNullable ? ", or null." : "."),
            var type => $"{(many ? "Each" : "As")} <see cref=\"{type}\"/>.",
        };
    }

    /// <summary>What a number counts, where a word of its key says so: <c>idleMinutes</c>, <c>debounceMsByChannel</c>.</summary>
    private static string Unit(string key)
    {
        foreach (var (word, unit) in (IEnumerable<(string, string)>)
            [
                ("Ms", "milliseconds"), ("Seconds", "seconds"), ("Minutes", "minutes"), ("Hours", "hours"), ("Days", "days"),
                ("Bytes", "bytes"), ("Mb", "megabytes"), ("Chars", "characters"), ("Tokens", "tokens"), ("Px", "pixels"),
            ])
        {
            var end = key.LastIndexOf(word, StringComparison.Ordinal) + word.Length;
            if (end >= word.Length && (end == key.Length || char.IsUpper(key[end])))
            {
                return " of " + unit;
            }
        }

        return string.Empty;
    }

    private static IEnumerable<string> Bounds(JsonValue schema)
    {
        string Text(string key) => DocumentationEmitter.Escape(schema[key]!.Text);
        bool Has(string key) => schema[key] is not null;
        if (Has("const") && schema["const"]!.Kind != JsonKind.Text)
        {
            yield return $"Allowed: <c>{Text("const")}</c>.";
        }

        if (schema["enum"] is { Items: [{ Kind: JsonKind.Number }, ..] numbers })
        {
            yield return $"Allowed: {string.Join(", ", numbers.Select(static value => $"<c>{value.Text}</c>"))}.";
        }

        // The largest whole number that JSON knows is no bound to tell anyone of.
        var maximum = Has("maximum") && Text("maximum") != "9007199254740991" ? Text("maximum") : null;
        if (Has("minimum") && maximum is not null)
        {
            yield return $"{Text("minimum")} to {maximum}.";
        }
        else if (Has("minimum") || Has("exclusiveMinimum") || maximum is not null)
        {
            yield return (Has("minimum") ? $"At least {Text("minimum")}" : Has("exclusiveMinimum") ? $"Above {Text("exclusiveMinimum")}" : $"At most {maximum}")
                + (Has("exclusiveMinimum") && maximum is not null ? $", at most {maximum}." : ".");
        }

        if (Has("minLength") || Has("maxLength"))
        {
            yield return Has("maxLength") ? $"{(Has("minLength") ? Text("minLength") : "0")} to {Text("maxLength")} characters." : $"At least {Text("minLength")} character{(Text("minLength") == "1" ? string.Empty : "s")}.";
        }

        if (Has("minItems") || Has("maxItems"))
        {
            yield return Has("maxItems") ? $"{(Has("minItems") ? Text("minItems") : "0")} to {Text("maxItems")} entries." : $"At least {Text("minItems")} entries.";
        }

        if (Has("pattern"))
        {
            yield return $"Pattern: <c>{Text("pattern")}</c>.";
        }
    }
}
