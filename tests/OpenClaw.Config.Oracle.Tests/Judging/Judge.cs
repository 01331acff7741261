using System.Reflection;

namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>The judge: a real OpenClaw where it is installed, otherwise what one said earlier.</summary>
internal static class Judge
{
    /// <summary>The version whose word counts.</summary>
    public static string Version { get; } = typeof(Judge).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "OpenClawTargetVersion").Value!;

    /// <summary>The verdicts, one an input and in the same order.</summary>
    /// <param name="suite">The file of recorded verdicts that belongs to these inputs.</param>
    /// <param name="inputs">The configurations; all go through one process.</param>
    /// <exception cref="InvalidOperationException">There is neither an OpenClaw nor a recorded verdict, or this is the CI and there is no OpenClaw.</exception>
    public static async Task<IReadOnlyList<OracleVerdict>> AskAsync(string suite, IReadOnlyList<OracleInput> inputs)
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
