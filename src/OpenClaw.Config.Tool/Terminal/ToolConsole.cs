using System.Text;

namespace OpenClaw.Config.Tool.Terminal;

/// <summary>Where a command reads and writes: the process's own streams, or those of a test.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="hasColours">Whether a person looks at the output in a terminal that shows colours.</param>
internal sealed class ToolConsole(Stream input, TextWriter output, TextWriter error, bool hasColours) : IDisposable
{
    // Files and pipes are UTF-8 without a mark, whatever the machine's own encoding is.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input.</summary>
    public Stream In => input;

    /// <summary>Standard output.</summary>
    public TextWriter Out => output;

    /// <summary>Standard error.</summary>
    public TextWriter Error => error;

    /// <summary>Whether a person looks at the output in a terminal that shows colours.</summary>
    public bool HasColours => hasColours;

    /// <summary>The streams of this process.</summary>
    public static ToolConsole OfProcess() => new(
        Console.OpenStandardInput(),
        new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 16) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true },
        WantsColours(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable));

    /// <summary>Whether colours are wanted: in a terminal, unless NO_COLOR is set to anything or the terminal is a dumb one.</summary>
    public static bool WantsColours(bool isTerminal, Func<string, string?> variable) =>
        isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <inheritdoc />
    public void Dispose()
    {
        output.Flush();
        error.Flush();
    }
}
