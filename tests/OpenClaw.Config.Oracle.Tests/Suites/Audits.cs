using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Testing.Differential;

namespace OpenClaw.Config.Oracle.Tests.Suites;

/// <summary>Configurations for the security audit, and what we say of them in the words of the oracle.</summary>
internal static class Audits
{
    /// <summary>As many configurations as asked for, of those that a gateway would start on by our lights: on others no audit runs.</summary>
    public static IReadOnlyList<SecurityConfiguration> Make(int seed, int count)
    {
        var facts = SchemaFacts.For();
        return [.. new SecurityWalker(seed).Configurations().Where(made => GatewayVerdict.On(made.Root, facts, ValidityStage.Extensions).IsValid).Take(count)];
    }

    /// <summary>The configuration as the oracle gets it.</summary>
    public static OracleInput InputOf(SecurityConfiguration configuration, string id) => new(id, JsonWriter.Write(configuration.Root), configuration.Environment);

    /// <summary>What we say, as <c>check.id:severity</c> in the audit's order; null where it would give up.</summary>
    public static IReadOnlyList<string>? Ours(SecurityConfiguration configuration)
    {
        var verdict = SecurityAudit.On(new ConfigDocument("audited", configuration.Root), AuditEnvironment.Of(configuration.Environment));
        return verdict.Failure is null ? [.. verdict.Findings.Select(static finding => $"{finding.CheckId}:{finding.Severity.ToString().ToLowerInvariant()}")] : null;
    }

    /// <summary>What the oracle says, in the same words.</summary>
    public static IReadOnlyList<string>? Theirs(OracleVerdict verdict) => verdict.Findings?.Select(static finding => $"{finding.CheckId}:{finding.Severity}").ToList();
}
