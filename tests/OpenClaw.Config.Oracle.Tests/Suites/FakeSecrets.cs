using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenClaw.Config.Oracle.Tests.Suites;

/// <summary>Gives every variable that a configuration asks for a value that nobody could take for a secret.</summary>
internal static partial class FakeSecrets
{
    /// <summary>The variables named by <c>{"source": "env", "id": ...}</c> and by <c>${NAME}</c>, each with a value of its own.</summary>
    public static SortedDictionary<string, string> For(string json)
    {
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(json), variables);
        return variables;
    }

    private static void Collect(JsonNode? node, SortedDictionary<string, string> variables)
    {
        switch (node)
        {
            case JsonObject obj:
                if (obj["source"]?.ToString() == "env" && obj["id"] is JsonValue id)
                {
                    Add(variables, id.ToString());
                }

                foreach (var (_, value) in obj)
                {
                    Collect(value, variables);
                }

                break;
            case JsonArray array:
                foreach (var item in array)
                {
                    Collect(item, variables);
                }

                break;
            case JsonValue value:
                foreach (Match match in Substitution().Matches(value.ToString()))
                {
                    Add(variables, match.Groups[1].Value);
                }

                break;
        }
    }

    private static void Add(SortedDictionary<string, string> variables, string name) => variables[name] = $"not-a-secret-{name}";

    [GeneratedRegex(@"\$\{([A-Z_][A-Z0-9_]*)\}")]
    private static partial Regex Substitution();
}
