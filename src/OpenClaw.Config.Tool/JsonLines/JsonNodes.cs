using System.Text.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>Writes the id of a line as it was.</summary>
internal static class JsonNodes
{
    /// <summary>Writes a node; null stands for an id that was not there or that JSON lacks.</summary>
    public static void Write(Utf8JsonWriter json, ConfigNode? node)
    {
        switch (node)
        {
            case ConfigText text:
                json.WriteStringValue(text.Value);
                break;
            case ConfigNumber number when double.IsFinite(number.Value):
                json.WriteNumberValue(number.Value);
                break;
            case ConfigBoolean boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
