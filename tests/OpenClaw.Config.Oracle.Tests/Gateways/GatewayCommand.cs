using System.Diagnostics;
using OpenClaw.Config.Oracle.Tests.Judging;

namespace OpenClaw.Config.Oracle.Tests.Gateways;

/// <summary>The real <c>openclaw</c> command line, started as an operator's shell would.</summary>
internal static class GatewayCommand
{
    // However a test ends, even by being killed itself, what it started ends too.
    private static readonly string[] Leash = ["--kill-after=5s", "400s"];

    /// <summary>Starts a command in a process group of its own, whose id is the process's.</summary>
    public static Process Start(GatewayHome home, IReadOnlyDictionary<string, string> extra, params string[] arguments)
    {
        var installation = OracleInstallation.Required;
        var start = new ProcessStartInfo("timeout")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = home.Folder,
        };
        foreach (var argument in (string[])[.. Leash, installation.Node, installation.CommandLine, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        foreach (var (name, value) in home.Environment.Concat(extra))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CommandResult> RunAsync(GatewayHome home, IReadOnlyDictionary<string, string> extra, params string[] arguments)
    {
        using var process = Start(home, extra, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await error);
    }
}
