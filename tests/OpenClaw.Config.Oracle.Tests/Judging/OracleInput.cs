namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>A configuration to be judged.</summary>
/// <param name="Id">What a person calls it in a failure.</param>
/// <param name="Json">Its text, JSON or JSON5.</param>
/// <param name="Environment">The variables the gateway would see; null means none at all.</param>
internal sealed record OracleInput(string Id, string Json, IReadOnlyDictionary<string, string>? Environment = null);
