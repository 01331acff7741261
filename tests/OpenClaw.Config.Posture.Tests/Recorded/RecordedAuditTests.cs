using System.Text.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>The audit against what OpenClaw's own says (see <c>RecordedAuditsTests</c> in Oracle.Tests).</summary>
public class RecordedAuditTests
{
    private const int Rounds = 3;

    [Fact]
    public void Findings_AreThoseOfTheRealAudit()
    {
        foreach (var recorded in Json.Cases("audit.jsonl"))
        {
            Assert.Equal(recorded.Texts("expect"), Describe(SecurityAudit.On(Json.Document(recorded.GetProperty("config").GetRawText()), EnvironmentOf(recorded))));
        }
    }

    [Fact]
    public void FindingsOfABlankedConfiguration_AreThoseOfTheWhole()
    {
        var random = new Random(4711);
        var (given, possible) = (0, 0);
        foreach (var recorded in Json.Cases("audit.jsonl"))
        {
            var whole = Json.Document(recorded.GetProperty("config").GetRawText());
            var expected = recorded.Texts("expect");
            for (var round = 0; round < Rounds; round++)
            {
                var blanked = Blank.Node(whole, random.Next(Blank.Count(whole.Root)), round % 3);
                var found = Describe(SecurityAudit.On(blanked, EnvironmentOf(recorded)));
                var extra = found.Except(expected).ToList();
                Assert.True(extra.Count == 0, $"{string.Join(", ", extra)} only with a blank in\n{Blank.Describe(blanked.Root)}\nwhich is\n{Blank.Describe(whole.Root)}");
                given += found.Length;
                possible += expected.Length;
            }
        }

        // An audit that never says anything would be sound as well.
        Assert.True(given * 10 > possible * 7, $"{given} of {possible} findings");
    }

    [Fact]
    public void WhatIsNamed_WhenProvided_NeverMakesFindingsOfMissingAuthentication()
    {
        foreach (var recorded in Json.Cases("audit.jsonl"))
        {
            var document = Json.Document(recorded.GetProperty("config").GetRawText());
            var here = Describe(SecurityAudit.On(document, AuditEnvironment.Empty));

            var there = Describe(SecurityAudit.On(document)).Where(static finding => finding.Contains("no_auth"));

            // More secrets never make a gateway more open than none.
            Assert.Empty(there.Except(here));
        }
    }

    [Theory]
    [InlineData("2026.6.11", true)]
    [InlineData("2026.9.6", false)]
    public void SecretsInLogs_AreAMatterOfTheVersionThatAllowsThem(string version, bool isReported)
    {
        var root = Json.Document("{ gateway: { auth: { token: '${T}' } }, logging: { redactSensitive: 'off' } }").Root;

        var found = Describe(SecurityAudit.On(new ConfigDocument("old", root) { OpenClawVersion = version }));

        Assert.Equal(isReported, found.Contains("logging.redact_off:warn"));
    }

    [Fact]
    public void AFileOnWhichTheRealAuditGivesUp_HasNoFindings()
    {
        var verdict = SecurityAudit.On(Json.Document("{ gateway: { bind: 'lan' }, agents: { defaults: { sandbox: { ssh: { workspaceRoot: 'relative' } } } } }"));

        Assert.Empty(verdict.Findings);
        Assert.Contains("agents.defaults.sandbox.ssh.workspaceRoot", verdict.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNamedAndThere_IsComparedByItsName()
    {
        var found = Describe(SecurityAudit.On(Json.Document("{ gateway: { auth: { token: { source: 'env', id: 'T' } } }, hooks: { enabled: true, token: '${T}' } }")));

        Assert.Contains("hooks.token_reuse_gateway_token:critical", found);
        Assert.DoesNotContain(found, static finding => finding.Contains("no_auth", StringComparison.Ordinal) || finding.Contains("too_short", StringComparison.Ordinal));
    }

    [Fact]
    public void Suppressed_AreKeptApart()
    {
        var verdict = SecurityAudit.On(Json.Document("{ gateway: { bind: 'lan' }, security: { audit: { suppressions: [{ checkId: 'gateway.bind_no_auth', reason: 'known' }] } } }"));

        Assert.Equal(["gateway.bind_no_auth"], verdict.Suppressed.Select(static finding => finding.CheckId));
        Assert.DoesNotContain(verdict.Findings, static finding => finding.CheckId == "gateway.bind_no_auth");
        Assert.Equal("security.audit.suppressions.active", verdict.Findings[^1].CheckId);
    }

    private static string[] Describe(AuditVerdict verdict) =>
        [.. verdict.Findings.Select(static finding => $"{finding.CheckId}:{finding.Severity.ToString().ToLowerInvariant()}")];

    private static AuditEnvironment EnvironmentOf(JsonElement recorded) =>
        AuditEnvironment.Of(recorded.GetProperty("environment").EnumerateObject().ToDictionary(static variable => variable.Name, static variable => variable.Value.GetString()!));
}
