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

        return string.Join(" ", words);
    }

    private static string Subject(ApiMember member)
    {
        var many = member.Shape == ApiShape.List;
        return (member.IsNullable, member.Type) switch
        {
            (_, "bool") => many ? "Each true or false." : "True or false.",
            (true, "string") => "Text, or null.",
            (_, "string") => many ? "Texts; a further call adds to them." : "Text.",
            (_, "int" or "long") => many ? "Whole numbers; a further call adds to them." : "A whole number.",
            (true, "double") => "A number, or null.",
            (_, "double") => many ? "Numbers; a further call adds to them." : "A number.",
            _ => many ? "The entries; a further call adds to them." : "The value.",
        };
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

        if (Has("minimum") || Has("exclusiveMinimum"))
        {
            yield return Has("minimum") ? $"At least {Text("minimum")}." : $"Above {Text("exclusiveMinimum")}.";
        }

        if (Has("maximum") && Text("maximum") != "9007199254740991")
        {
            yield return $"At most {Text("maximum")}.";
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
