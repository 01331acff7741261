using System.Text;
using OpenClaw.Config.Tool.Commands;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Tests.Testing;

/// <summary>One run of the tool, in this process: what a user sees of it.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line.</summary>
    public static ToolRun Of(params string[] arguments) => With([], arguments);

    /// <summary>Runs a command line with something on standard input.</summary>
    public static ToolRun WithInput(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs a command line with bytes on standard input.</summary>
    public static ToolRun With(byte[] input, string[] arguments, bool hasColours = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new ToolConsole(new MemoryStream(input), output, error, hasColours);
        var exitCode = ToolCommands.Run(arguments, console);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Checks a text on standard input.</summary>
    public static ToolRun Check(string text, params string[] options) => WithInput(text, ["check", "-", .. options]);
}
