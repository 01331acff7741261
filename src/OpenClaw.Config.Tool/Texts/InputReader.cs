using System.Globalization;
using System.Text;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Texts;

/// <summary>Reads what the command line names. What cannot be read is a sentence and no exception.</summary>
internal static class InputReader
{
    /// <summary>What stands for standard input on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>Far more than any configuration has; who passes a disk image should not wait for it.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private const string NameOfStandardInput = "stdin";

    // A text file has no zeros in its beginning.
    private const int BytesLookedAt = 8192;

    /// <summary>Reads one input.</summary>
    /// <param name="path">A path, or <see cref="StandardInput"/>.</param>
    /// <param name="console">Whose standard input is meant.</param>
    public static InputResult Read(string path, ToolConsole console)
    {
        if (path == StandardInput)
        {
            return Read(new InputResult(NameOfStandardInput, null, null, null), () => console.In);
        }

        var unread = new InputResult(path, null, null, null);
        return Directory.Exists(path)
            ? unread with { Failure = "is a directory; name the file in it, as in " + Path.Combine(path, "openclaw.json") }
            : Read(unread, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
    }

    private static InputResult Read(InputResult unread, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MostBytes + 1) : 0);
            if (!ReadUpToLimit(stream, bytes))
            {
                return unread with { Failure = string.Create(CultureInfo.InvariantCulture, $"has more than {MostBytes / 1024 / 1024} MiB, which no configuration has") };
            }

            var path = stream is FileStream ? Path.GetFullPath(unread.Name) : null;
            return Decode(unread with { Path = path }, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return unread with { Failure = Explain(exception) };
        }
    }

    private static bool ReadUpToLimit(Stream stream, MemoryStream bytes)
    {
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MostBytes)
            {
                return false;
            }
        }

        return true;
    }

    private static InputResult Decode(InputResult unread, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return unread with { Failure = "is UTF-16 text, and the gateway reads UTF-8" };
        }

        return bytes[..Math.Min(bytes.Length, BytesLookedAt)].Contains((byte)0)
            ? unread with { Failure = "is no text file" }
            : unread with { Text = Utf8Text.Decode(bytes) };
    }

    private static string Explain(Exception exception) => exception switch
    {
        FileNotFoundException => "does not exist",
        DirectoryNotFoundException => "does not exist, nor does its directory",
        UnauthorizedAccessException => "must not be read by this user",
        PathTooLongException => "has too long a path",
        _ => "cannot be read: " + exception.Message,
    };
}
