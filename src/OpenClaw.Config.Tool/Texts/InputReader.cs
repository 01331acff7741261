using System.Globalization;
using System.Text;
using OpenClaw.Config.Model.Tree;
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
            return Read(NameOfStandardInput, () => console.In);
        }

        return Directory.Exists(path)
            ? new(path, null, "is a directory; name the file in it, as in " + Path.Combine(path, "openclaw.json"))
            : Read(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
    }

    private static InputResult Read(string name, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            var bytes = new MemoryStream();
            return ReadUpToLimit(stream, bytes)
                ? Decode(name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length))
                : new(name, null, string.Create(CultureInfo.InvariantCulture, $"has more than {MostBytes / 1024 / 1024} MiB, which no configuration has"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(name, null, Explain(exception));
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

    private static InputResult Decode(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new(name, null, "is UTF-16 text, and the gateway reads UTF-8");
        }

        if (bytes[..Math.Min(bytes.Length, BytesLookedAt)].Contains((byte)0))
        {
            return new(name, null, "is no text file");
        }

        // The mark is no column of the first line. Bytes that are no UTF-8 become U+FFFD, as they do in the gateway.
        var text = Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        return new(name, new SourceText(new SourceFile(name), text), null);
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
