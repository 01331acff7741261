using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>What the gateway's own audit would say of a document.</summary>
/// <param name="CheckId">The id of its check, as in <c>gateway.bind_no_auth</c>.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Message">A sentence of ours without final stop. It names what the audit names and never repeats a secret.</param>
/// <param name="Causes">The places that make it so, the decisive one first. A place need not hold anything: then what is missing there is the cause.</param>
public sealed record AuditFinding(string CheckId, AuditSeverity Severity, string Message, IReadOnlyList<ConfigCursor> Causes)
{
    /// <summary>The decisive place.</summary>
    public ConfigCursor At => Causes[0];

    /// <summary>Its path.</summary>
    public ConfigPath Path => At.Path;
}
