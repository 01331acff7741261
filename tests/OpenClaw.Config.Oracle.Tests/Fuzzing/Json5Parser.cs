using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Oracle.Tests.Judging;

namespace OpenClaw.Config.Oracle.Tests.Fuzzing;

/// <summary>The parser that the gateway reads its file with.</summary>
internal static class Json5Parser
{
    /// <summary>What it makes of texts: a line of JSON each, as <c>oracle/json5.mjs</c> describes it.</summary>
    public static async Task<string[]> ParseAsync(IReadOnlyList<string> texts)
    {
        var installation = OracleInstallation.Required;
        var answer = await NodeScript.RunAsync(
            installation,
            "json5.mjs",
            Path.Combine(installation.Folder, "node_modules"),
            texts.Select(static text => Convert.ToBase64String(MemoryMarshal.AsBytes(text.AsSpan()))));
        return answer.Lines.Length == texts.Count
            ? answer.Lines
            : throw new InvalidOperationException($"The parser answered {answer.Lines.Length} of {texts.Count} texts:\n{answer.Error}");
    }

    /// <summary>Whether a line says what was read; null where it says that the text is refused.</summary>
    public static bool? Says(string line, ConfigNode? read)
    {
        using var verdict = JsonDocument.Parse(line);
        return verdict.RootElement.TryGetProperty("value", out var value) ? read is not null && Matches(value, read) : null;
    }

    private static bool Matches(JsonElement expected, ConfigNode actual) => expected.ValueKind switch
    {
        JsonValueKind.String => actual is ConfigText text && IsText(expected, text.Value),
        JsonValueKind.Number => actual is ConfigNumber number && Same(number.Value, expected.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => actual is ConfigBoolean boolean && boolean.Value == expected.GetBoolean(),
        JsonValueKind.Null => actual is ConfigNull,
        JsonValueKind.Array => actual is ConfigArray array && array.Items.Count == expected.GetArrayLength()
            && expected.EnumerateArray().Zip(array.Items).All(static pair => Matches(pair.First, pair.Second)),
        _ when expected.TryGetProperty("$number", out var special) =>
            actual is ConfigNumber number && Same(number.Value, double.Parse(special.GetString()!, CultureInfo.InvariantCulture)),
        _ => actual is ConfigObject obj && expected.GetProperty("$object") is var entries && obj.Properties.Count == entries.GetArrayLength()
            && entries.EnumerateArray().All(entry => obj.Properties.Any(property => IsText(entry[0], property.Name) && Matches(entry[1], property.Node))),
    };

    // By what JSON would write: of half a surrogate pair .NET's reader makes no string.
    private static bool IsText(JsonElement expected, string actual)
    {
        try
        {
            return expected.GetString() == actual;
        }
        catch (InvalidOperationException)
        {
            return actual.Any(char.IsSurrogate);
        }
    }

    private static bool Same(double left, double right) =>
        BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right) || (double.IsNaN(left) && double.IsNaN(right));
}
