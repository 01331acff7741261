using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>A configuration made from the facts.</summary>
/// <param name="Id">Where and what, as in <c>gateway.port/above-maximum</c>.</param>
/// <param name="Path">The path that the case is about, as the facts write it.</param>
/// <param name="Root">The configuration.</param>
/// <param name="IsValid">Whether the schema accepts it, by construction.</param>
public sealed record WalkCase(string Id, string Path, ConfigObject Root, bool IsValid);
