using System.Text;

namespace OpenClaw.Config.Tool.Texts;

/// <summary>Bytes of a file as the gateway takes them for text.</summary>
internal static class Utf8Text
{
    /// <summary>The text. The byte order mark is no column of the first line; bytes that are no UTF-8 become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
}
