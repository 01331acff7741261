namespace OpenClaw.Config.Benchmarks.Reporting;

/// <summary>The middle of a set of measurements, which a few disturbed ones do not move.</summary>
internal static class Statistics
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
