using System.Globalization;
using System.Text.Json;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tests.Cases;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Json;

/// <summary>The reader against what the gateway's own JSON5 parser made of the same texts (Cases/record-json5.mjs).</summary>
public sealed class Json5ReaderCorpusTests
{
    [Fact]
    public void Reads_and_refuses_what_the_parser_of_the_gateway_does()
    {
        var failures = new List<string>();
        var (accepted, refused) = (0, 0);
        foreach (var element in CaseFile.Read("json5.jsonl"))
        {
            var text = element.GetProperty("text").GetString()!;
            var result = Json5Reader.Read(null, text);
            if (!element.TryGetProperty("value", out var expected))
            {
                refused++;
                if (result.IsSuccess)
                {
                    failures.Add($"accepted {JsonSerializer.Serialize(text)}");
                }
            }
            else
            {
                accepted++;
                if (!result.IsSuccess)
                {
                    failures.Add($"refused {JsonSerializer.Serialize(text)}: {result.Error.Message}");
                }
                else if (!Matches(expected, result.Root))
                {
                    failures.Add($"read otherwise {JsonSerializer.Serialize(text)}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(10)));
        Assert.True(accepted > 500 && refused > 500, $"the corpus is lopsided: {accepted} accepted, {refused} refused");
    }

    private static bool Matches(JsonElement expected, ConfigNode actual) => expected.ValueKind switch
    {
        JsonValueKind.String => actual is ConfigText text && text.Value == expected.GetString(),
        JsonValueKind.Number => actual is ConfigNumber number && Same(number.Value, expected.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => actual is ConfigBoolean boolean && boolean.Value == expected.GetBoolean(),
        JsonValueKind.Null => actual is ConfigNull,
        JsonValueKind.Array => actual is ConfigArray array && array.Items.Count == expected.GetArrayLength()
            && expected.EnumerateArray().Zip(array.Items).All(static pair => Matches(pair.First, pair.Second)),
        _ when expected.TryGetProperty("$number", out var special) =>
            actual is ConfigNumber number && Same(number.Value, double.Parse(special.GetString()!, CultureInfo.InvariantCulture)),
        _ => actual is ConfigObject obj && obj.Properties.Count == expected.EnumerateObject().Count()
            && expected.EnumerateObject().All(property => obj.Find(property.Name) is { } found && Matches(property.Value, found.Node)),
    };

    // By bits: -0 is not 0.
    private static bool Same(double left, double right) =>
        BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right) || (double.IsNaN(left) && double.IsNaN(right));
}
