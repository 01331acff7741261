namespace OpenClaw.Config.Benchmarks.Reporting;

/// <summary>Something measured.</summary>
/// <param name="Name">What.</param>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what; empty for a ratio.</param>
/// <param name="Limit">The most it may be; null where nothing is demanded.</param>
internal sealed record Figure(string Name, double Value, string Unit, double? Limit = null)
{
    public bool? IsMet => Limit is { } limit ? Value <= limit : null;
}
