namespace OpenClaw.Config.Testing.RunAndCompare;

/// <summary>What a marked method made when it ran: JSON, or an exception of this type with this message.</summary>
public sealed record RuntimeOutcome(string? Json, string? Exception, string? Message = null);
