using System.CommandLine;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Commands;

/// <summary>The command line.</summary>
internal static class ToolCommands
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, see <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] arguments, ToolConsole console)
    {
        var root = new RootCommand("Checks openclaw.json files of the OpenClaw gateway.") { CheckCommand.Create(console), ExplainCommand.Create(console), ReachCommand.Create(console) };
        // A file may be called @home.json: nothing on this command line is a file of further arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                console.Error.WriteLine("openclaw-config: " + Printable.Of(error.Message));
            }

            console.Error.WriteLine("'openclaw-config --help' shows what there is.");
            return ExitCodes.Failed;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
    }
}
