using System.Text.Json;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Tests.Testing;

/// <summary>Documents from JSON.</summary>
internal static class Json
{
    /// <summary>The document that a JSON5 text holds.</summary>
    public static ConfigDocument Document(string json5)
    {
        var result = Json5Reader.Read(new SourceFile("openclaw.json"), json5);
        return new("openclaw.json", Assert.IsType<ConfigObject>(result.Root));
    }

    /// <summary>The recorded cases of a file, one a line.</summary>
    public static IEnumerable<JsonElement> Cases(string name, int least = 100)
    {
        var count = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", name)))
        {
            count++;
            yield return JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1024 }).RootElement;
        }

        Assert.True(count >= least, $"{name} has only {count} cases");
    }

    /// <summary>The texts of an array; empty when there is none.</summary>
    public static string[] Texts(this JsonElement element, string key) =>
        element.TryGetProperty(key, out var array) ? [.. array.EnumerateArray().Select(static item => item.GetString()!)] : [];

    /// <summary>A text; null when there is none.</summary>
    public static string? Text(this JsonElement element, string key) => element.TryGetProperty(key, out var text) ? text.GetString() : null;
}
