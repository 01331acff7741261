using System.Collections.Concurrent;
using System.Reflection;

namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>The judge: a real OpenClaw where it is installed, otherwise what one said earlier.</summary>
internal static class Judge
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<OracleVerdict>>>> Asked = new();

    /// <summary>The version whose word counts.</summary>
    public static string Version { get; } = typeof(Judge).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "OpenClawTargetVersion").Value!;

    /// <summary>The verdicts, one an input and in the same order. A suite is judged once, however many tests ask.</summary>
    /// <param name="suite">The file of recorded verdicts that belongs to these inputs.</param>
    /// <param name="inputs">The configurations; all go through one process.</param>
    /// <exception cref="InvalidOperationException">There is neither an OpenClaw nor a recorded verdict, or this is the CI and there is no OpenClaw.</exception>
    public static Task<IReadOnlyList<OracleVerdict>> AskAsync(string suite, IReadOnlyList<OracleInput> inputs) =>
        Asked.GetOrAdd(suite, name => new Lazy<Task<IReadOnlyList<OracleVerdict>>>(() => JudgeAsync(name, inputs))).Value;

    private static async Task<IReadOnlyList<OracleVerdict>> JudgeAsync(string suite, IReadOnlyList<OracleInput> inputs)
    {
        if (OracleInstallation.Current is null && !OracleInstallation.LiveIsDemanded)
        {
            return RecordedVerdicts.Replay(suite, inputs);
        }

        var verdicts = await LiveOracle.JudgeAsync(OracleInstallation.Required, inputs);
        if (RecordedVerdicts.IsRecording)
        {
            RecordedVerdicts.Write(suite, inputs, verdicts);
        }

        return verdicts;
    }
}
