using System.Text.Json;

namespace OpenClaw.Config.Model.Tests.Cases;

/// <summary>The recorded cases beside this file.</summary>
internal static class CaseFile
{
    public static IEnumerable<JsonElement> Read(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", name))
            .Select(static line => JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1024 }).RootElement);
}
