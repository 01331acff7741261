namespace OpenClaw.Config.Generators.Internal.Facts;

internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}

/// <summary>A value of the facts file. The file is ours and reviewed, so questions about keys that are not there answer null.</summary>
internal sealed class JsonValue(JsonKind kind, string text = "", IReadOnlyList<JsonValue>? items = null, IReadOnlyList<KeyValuePair<string, JsonValue>>? members = null)
{
    public JsonKind Kind { get; } = kind;

    /// <summary>The unescaped string, or the number, true or false as the file spells it.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<JsonValue> Items { get; } = items ?? [];

    public IReadOnlyList<KeyValuePair<string, JsonValue>> Members { get; } = members ?? [];

    public bool IsObject => Kind == JsonKind.Object;

    public bool IsTrue => Kind == JsonKind.Boolean && Text == "true";

    public bool IsFalse => Kind == JsonKind.Boolean && Text == "false";

    /// <summary>The name of the shape that a node refers to; null when the node stands for itself.</summary>
    public string? Reference => this["ref"]?.Text;

    public JsonValue? this[string key]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Key == key)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The value as JSON: to show it in a comment, and to compare two.</summary>
    public override string ToString() => Kind switch
    {
        JsonKind.Text => "\"" + Text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"",
        JsonKind.Array => "[" + string.Join(",", Items) + "]",
        JsonKind.Object => "{" + string.Join(",", Members.Select(static member => $"\"{member.Key}\":{member.Value}")) + "}",
        JsonKind.Null => "null",
        _ => Text,
    };
}
