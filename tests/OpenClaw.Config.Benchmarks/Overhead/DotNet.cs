using System.Diagnostics;

namespace OpenClaw.Config.Benchmarks.Overhead;

/// <summary>Runs the SDK's commands and says how long they took.</summary>
internal static class DotNet
{
    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="warm">Whether the compiler may run as a server that stays warm between builds.</param>
    /// <param name="arguments">What.</param>
    /// <returns>Wall time and what was printed.</returns>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static (TimeSpan Elapsed, string Output) Run(string folder, bool warm, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["UseSharedCompilation"] = warm ? "true" : "false",
                // Only the compiler's warmth is under test; these would add their own.
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
                ["DOTNET_NOLOGO"] = "1",
            },
        };

        // Variables that the benchmark's own host sets for itself.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = clock.Elapsed;
        return process.ExitCode == 0
            ? (elapsed, output)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}{error.Result}");
    }
}
