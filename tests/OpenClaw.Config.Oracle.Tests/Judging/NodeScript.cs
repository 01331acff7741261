using System.Diagnostics;
using System.Text;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>Runs a script of the folder <c>oracle</c> that answers lines with lines, on the Node that OpenClaw runs on.</summary>
internal static class NodeScript
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="installation">Whose Node.</param>
    /// <param name="script">The script's file name.</param>
    /// <param name="argument">Its argument.</param>
    /// <param name="lines">What it reads.</param>
    public static Task<NodeAnswer> RunAsync(OracleInstallation installation, string script, string argument, IEnumerable<string> lines) =>
        RunFileAsync(installation, Repository.PathOf("tests", "OpenClaw.Config.Oracle.Tests", "oracle", script), [argument], lines);

    /// <summary>Runs a script of another folder to its end.</summary>
    /// <param name="installation">Whose Node.</param>
    /// <param name="path">The script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="lines">What it reads.</param>
    public static async Task<NodeAnswer> RunFileAsync(OracleInstallation installation, string path, IEnumerable<string> arguments, IEnumerable<string> lines)
    {
        var start = new ProcessStartInfo(installation.Node)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments.Prepend(path))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            foreach (var line in lines)
            {
                await process.StandardInput.WriteLineAsync(line);
            }

            process.StandardInput.Close();
            var answers = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            await process.WaitForExitAsync();
            return new(answers, process.ExitCode, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
