using System.CommandLine;
using OpenClaw.Config.Tool.Reaching;
using OpenClaw.Config.Tool.Terminal;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Commands;

/// <summary><c>openclaw-config reach FILE|PROJECT...</c></summary>
internal static class ReachCommand
{
    private static readonly string[] Formats = ["text", "json", "mermaid"];

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var inputs = new Argument<string[]>("FILE|PROJECT") { Description = "openclaw.json files, - for standard input, or config projects that were built", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "A table, JSON, or a Mermaid flowchart", DefaultValueFactory = static _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        var plain = new Option<bool>("--no-color") { Description = "No colours, as with NO_COLOR set" };
        var command = new Command("reach", "Shows who reaches which agent, and what that agent may do for them.") { inputs, format, plain };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(inputs),
            parsed.GetRequiredValue(format),
            new Ink(console.HasColours && !parsed.GetValue(plain)),
            console));
        return command;
    }

    private static int Run(IEnumerable<string> names, string format, Ink ink, ToolConsole console)
    {
        var tables = new List<(string Name, IReadOnlyList<ReachRow> Rows)>();
        var failures = new List<(string Name, string Failure)>();
        foreach (var input in names.SelectMany(name => Inputs(name, console)))
        {
            if (input.Text is null)
            {
                failures.Add((input.Name, input.Failure!));
            }
            else if (InputReading.Of(input) is { IsReadable: true } reading)
            {
                tables.Add((input.Name, ReachRows.Of(reading.Document)));
            }
            else
            {
                failures.Add((input.Name, "is nothing that the gateway could read; 'openclaw-config check' tells why"));
            }
        }

        Write(tables, format, ink, console.Out);
        console.Out.Flush();
        foreach (var (name, failure) in failures)
        {
            console.Error.WriteLine($"openclaw-config: {Printable.Of(name)} {Printable.Of(failure)}");
        }

        return failures.Count > 0 ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private static IEnumerable<InputResult> Inputs(string name, ToolConsole console)
    {
        if (name == InputReader.StandardInput || !ProjectFiles.IsProject(name))
        {
            return [InputReader.Read(name, console)];
        }

        var files = ProjectFiles.Of(name, out var failure);
        return failure is null ? files.Select(file => InputReader.Read(file, console)) : [new InputResult(name, null, null, failure)];
    }

    private static void Write(List<(string Name, IReadOnlyList<ReachRow> Rows)> tables, string format, Ink ink, TextWriter output)
    {
        if (format == "json")
        {
            ReachJson.Write(tables, output);
            return;
        }

        foreach (var (name, rows) in tables)
        {
            if (format == "mermaid")
            {
                ReachMermaid.Write(name, rows, output);
            }
            else
            {
                ReachText.Write(name, rows, ink, output);
            }
        }
    }
}
