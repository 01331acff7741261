namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>References to agents that do not exist, where the gateway asks (A8, A9, A13).</summary>
public sealed class AgentReferenceChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var at in context.References.DanglingAndFatal)
        {
            var rule = at.Path.Segments[0] switch { "bindings" => "A9", "broadcast" => "A13", _ => "A8" };
            found.Add(new(rule, at, $"{at.Path} names the agent {Show(at)}, but this gateway has only {context.References.Roster}") { Scope = Model.Tree.ConfigPath.Root });
        }
    }
}
