using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>Writes JSON as reports have it: indented, and with letters beyond ASCII as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one value and a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var bytes = new Utf8Output(output);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        bytes.Flush();
        output.WriteLine();
    }
}
