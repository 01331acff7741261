namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>An operator's code that a rule has something to say about, or has not.</summary>
/// <param name="Name">What the tests call it: the id of a rule, or of a demand of the gateway, with what tells it from others.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Code">What stands inside <c>Home(OpenClawConfigBuilder claw)</c>, or a file with marked methods of its own.</param>
/// <param name="IsGood">Whether the rule is silent about it.</param>
/// <param name="Message">What its message says.</param>
internal sealed record Example(string Name, string RuleId, string Code, bool IsGood = false, string Message = "")
{
    /// <inheritdoc />
    public override string ToString() => Name;
}
