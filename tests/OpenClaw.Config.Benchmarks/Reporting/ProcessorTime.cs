namespace OpenClaw.Config.Benchmarks.Reporting;

/// <summary>What something costs this process. Other work on the machine stretches the time on the wall, and hardly this one.</summary>
internal static class ProcessorTime
{
    /// <summary>The median over several rounds, in milliseconds; one round before them does not count.</summary>
    public static double Of(Action run, int rounds) => Enumerable.Range(0, rounds + 1).Select(_ =>
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }).Skip(1).Median();
}
