namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>What a test of a rule shows. The catalogue test demands each kind of every rule.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal abstract class CoverageAttribute : Attribute;

/// <summary>The rule reports, at the right place.</summary>
internal sealed class FiresAttribute : CoverageAttribute;

/// <summary>Something that looks much like a case of the rule, and is none.</summary>
internal sealed class NearMissAttribute : CoverageAttribute;

/// <summary>What is not known is no reason to report.</summary>
internal sealed class SilentOnUnknownAttribute : CoverageAttribute;

/// <summary>The fix does what it says.</summary>
internal sealed class FixesAttribute : CoverageAttribute;
