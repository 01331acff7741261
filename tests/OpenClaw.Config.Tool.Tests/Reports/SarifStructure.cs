using System.Globalization;
using System.Text.Json.Nodes;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Tool.Tests.Reports;

/// <summary>Holds a SARIF log against the facts in <c>Sarif.txt</c>.</summary>
internal static class SarifStructure
{
    private static readonly Dictionary<string, Dictionary<string, (string Type, bool IsRequired)>> Objects = Read();

    /// <summary>What is wrong with a log.</summary>
    public static IReadOnlyList<string> FaultsOf(JsonNode? log)
    {
        var faults = new List<string>();
        Check(log, "log", "$", faults);
        return faults;
    }

    private static void Check(JsonNode? node, string type, string at, List<string> faults)
    {
        if (type[0] is '[' or '{')
        {
            CheckList(node, type[1..^1], type[0] == '{', at, faults);
        }
        else if (type is ['<', .. var value, '>'])
        {
            CheckEach(node as JsonObject, _ => value, at, faults);
        }
        else if (Objects.TryGetValue(type, out var properties))
        {
            CheckEach(node as JsonObject, key => properties.TryGetValue(key, out var known) ? known.Type : null, at, faults);
            faults.AddRange(properties.Where(property => property.Value.IsRequired && (node as JsonObject)?.ContainsKey(property.Key) == false).Select(property => $"{at} lacks {property.Key}"));
        }
        else if (type != "bag" && !IsValue(node as JsonValue, type))
        {
            faults.Add($"{at} is {node?.ToJsonString() ?? "null"}, not {type}");
        }
    }

    private static void CheckList(JsonNode? node, string item, bool isSet, string at, List<string> faults)
    {
        if (node is not JsonArray list)
        {
            faults.Add($"{at} is no list");
            return;
        }

        for (var i = 0; i < list.Count; i++)
        {
            Check(list[i], item, $"{at}[{i}]", faults);
        }

        if (isSet && list.Select(static each => each?.ToJsonString()).Distinct().Count() < list.Count)
        {
            faults.Add($"{at} says something twice");
        }
    }

    private static void CheckEach(JsonObject? node, Func<string, string?> typeOf, string at, List<string> faults)
    {
        if (node is null)
        {
            faults.Add($"{at} is no object");
        }

        foreach (var (key, value) in node ?? [])
        {
            if (typeOf(key) is { } type)
            {
                Check(value, type, $"{at}.{key}", faults);
            }
            else
            {
                faults.Add($"{at} has no property {key}");
            }
        }
    }

    private static bool IsValue(JsonValue? value, string type)
    {
        var text = value is not null && value.TryGetValue<string>(out var given) ? given : null;
        return type switch
        {
            "string" => text is not null,
            "boolean" => value is not null && value.TryGetValue<bool>(out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "reference" => text is not null && Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
            ['>', '=', .. var least] => value is not null && value.TryGetValue<long>(out var number) && number >= long.Parse(least, CultureInfo.InvariantCulture),
            _ => text is not null && type.Split('|').Contains(text),
        };
    }

    private static Dictionary<string, Dictionary<string, (string, bool)>> Read() =>
        File.ReadAllLines(Repository.PathOf("tests", "OpenClaw.Config.Tool.Tests", "Reports", "Sarif.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(": ", 2))
            .ToDictionary(
                static parts => parts[0],
                static parts => parts[1].Split(", ").Select(static property => property.Split(' ')).ToDictionary(static words => words[0].TrimEnd('!'), static words => (words[1], words[0].EndsWith('!'))));
}
