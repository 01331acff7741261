using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Differential;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>Where our audit says something else than the real one on purpose. Nothing else may differ.</summary>
internal static class AuditDifferences
{
    private static readonly (Func<SecurityConfiguration, bool> Concerns, string Reason, string Example)[] All =
    [
        (
            static configuration => JsonWriter.Write(configuration.Root).Contains("\"titleIncludes\"", StringComparison.Ordinal),
            "An entry of security.audit.suppressions may demand words of the finding's title. The titles are OpenClaw's prose; ours are looked at, which name the same things in other words.",
            "{ security: { audit: { suppressions: [{ checkId: 'gateway.trusted_proxies_missing', titleIncludes: 'headers are not' }] } } }"),
    ];

    /// <summary>Why the two may differ about a configuration; null when they may not.</summary>
    public static string? ReasonFor(SecurityConfiguration configuration) =>
        All.Where(difference => difference.Concerns(configuration)).Select(static difference => $"{difference.Reason}, as in {difference.Example}").FirstOrDefault();
}
