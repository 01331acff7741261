using System.CommandLine;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.JsonLines;
using OpenClaw.Config.Tool.Reports;
using OpenClaw.Config.Tool.Terminal;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Commands;

/// <summary><c>openclaw-config check FILE...</c></summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "sarif", "github"];

    /// <summary>The command.</summary>
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "openclaw.json files, JSON5 as the gateway reads it; - is standard input", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "How to report: for people, programs, code scanning, or a GitHub workflow", DefaultValueFactory = static _ => Formats[0] };
        format.AcceptOnlyFromAmong(Formats);
        var strict = new Option<bool>("--warnaserror") { Description = "Exit with 1 also for warnings" };
        var parity = new Option<bool>("--audit-parity") { Description = "Report what OpenClaw's own audit reports, right or wrong, in place of the rules that say it better" };
        var plain = new Option<bool>("--no-color") { Description = "No colours, as with NO_COLOR set" };
        var lines = new Option<bool>("--jsonl") { Description = "Answer lines {\"id\",\"config\"|\"raw\",\"env\"?} on standard input with a verdict each" };
        var rules = new Option<bool>("--rules") { Description = "With --jsonl: add what the rules say to each verdict, as \"rules\"" };
        var version = new Option<string>("--openclaw") { Description = "The version of OpenClaw to judge by", DefaultValueFactory = static _ => OpenClawVersions.Default };
        version.AcceptOnlyFromAmong([.. OpenClawVersions.Known]);
        var command = new Command("check", "Tells what the gateway would refuse in a configuration, and what lets strangers in.") { files, format, version, strict, parity, plain, lines, rules };
        command.Validators.Add(result =>
        {
            var named = result.GetResult(files)?.Tokens.Select(static token => token.Value).ToList() ?? [];
            if (named.Find(static name => name is ['-', _, ..]) is { } unknown)
            {
                result.AddError($"There is no option '{unknown}'; a file of that name is ./{unknown}.");
                return;
            }

            if (result.GetValue(rules) && !result.GetValue(lines))
            {
                result.AddError("--rules goes with --jsonl; a report on a FILE is by the rules.");
                return;
            }

            var count = named.Count;
            if (result.GetValue(lines) ? count > 0 : count == 0)
            {
                result.AddError(count == 0 ? "check needs a FILE, or - for standard input." : "--jsonl reads standard input and takes no FILE.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(lines)
            ? JsonLinesLoop.Run(parsed.GetRequiredValue(version), parsed.GetValue(rules), console)
            : Run(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(version),
                ReportOf(parsed.GetRequiredValue(format), parsed.GetRequiredValue(version), new Ink(console.HasColours && !parsed.GetValue(plain))),
                parsed.GetValue(strict) ? Severity.Warning : Severity.Error,
                parsed.GetValue(parity),
                console));
        return command;
    }

    private static int Run(IEnumerable<string> names, string version, IReport report, Severity least, bool asAudit, ToolConsole console)
    {
        var inputs = names.Select(name => InputReader.Read(name, console)).ToList();
        using var room = RoomForLarge.For(inputs.Sum(static input => (long)(input.Text?.Length ?? 0)));
        var files = inputs.Where(static input => input.Text is not null).Select(input => FileCheck.Check(input, version, asAudit)).ToList();
        var failures = inputs.Where(static input => input.Text is null).ToList();
        report.Write(files, failures, console.Out);
        console.Out.Flush();
        foreach (var failure in failures)
        {
            console.Error.WriteLine($"openclaw-config: {Printable.Of(failure.Name)} {Printable.Of(failure.Failure!)}");
        }

        return failures.Count > 0 ? ExitCodes.Failed
            : files.Any(file => file.Remarks.Any(remark => remark.Severity >= least)) ? ExitCodes.Found
            : ExitCodes.Fine;
    }

    private static IReport ReportOf(string format, string version, Ink ink) => format switch
    {
        "json" => new JsonReport(version),
        "sarif" => new SarifReport(),
        "github" => new GitHubReport(),
        _ => new TextReport(ink, version),
    };
}
