using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Checking;

/// <summary>A report ends up in build logs and tickets. Whatever it says, it never shows a credential.</summary>
public sealed class SecretsTests
{
    private const string Secret = "hush-hush-42";

    public static TheoryData<string> Texts() =>
    [
        // Reported itself, and beside something that is reported.
        $$"""{ gateway: { auth: { token: "{{Secret}}" } } }""",
        $$"""{ gateway: { auth: { mode: "nun", token: "{{Secret}}" }, bind: "lna" } }""",
        $$"""{ gateway: { auth: { mode: 'none', 'password': '{{Secret}}' } }, prot: 1 }""",
        $$"""{ channels: { telegram: { botToken: "{{Secret}}", dmPolicy: 1 } } }""",
        // In a value of the wrong type, in the key of a map, in what a later key replaces.
        $$"""{ gateway: { auth: { token: ["{{Secret}}"], bind: "lna" } } }""",
        $$"""{ gateway: { auth: { token: { value: "{{Secret}}" } } } }""",
        $$"""{ gateway: { auth: { token: "{{Secret}}", token: "${T}" } }, prot: 1 }""",
        // Where another program chose the key.
        $$"""{ env: { vars: { SOMETHING: "{{Secret}}" } }, prot: 1 }""",
        $$"""{ mcp: { servers: { x: { command: "x", env: { OTHER: "{{Secret}}" }, prot: 1 } } } }""",
        $$"""{ mcp: { servers: { x: { url: "https://a.example", headers: { "X-Any": "{{Secret}}" }, prot: 1 } } } }""",
        $$"""{ mcp: { servers: { x: { command: "x", args: ["--api-key", "{{Secret}}"], prot: 1 } } } }""",
        $$"""{ mcp: { servers: { x: { command: "x", args: ["--token={{Secret}}"], prot: 1 } } } }""",
        $$"""{ mcp: { servers: { x: { url: "https://me:{{Secret}}@a.example", prot: 1 } } } }""",
        // In texts that cannot be read.
        $$"""{ gateway: { auth: { token: "{{Secret}} } }""",
        $$"""{ gateway: { auth: { token: "{{Secret}}" bind: "lan" } }""",
        $$"""{ gateway: { auth: { "token" : '{{Secret}}', } } ]""",
        $$"""{ gateway: { auth: { token: {{Secret}} } } }""",
        $$"""{ gateway: { auth: { token: "a\{{"\n"}}{{Secret}}" } } ] }""",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void NoReportShowsACredential(string text)
    {
        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            var run = ToolRun.Check(text, "--format", format);

            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain(Secret, run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhatIsHidden_IsStillUnderlined() => Assert.Contains(
        """
            1 | { gateway: { auth: { mode: "token", token: *** } } }
              |                                            ^^^
        """,
        ToolRun.Check($$"""{ gateway: { auth: { mode: "token", token: "{{Secret}}" } } }""").Out,
        StringComparison.Ordinal);

    [Fact]
    public void AReference_IsShown() => Assert.Contains(
        """source: "nev", provider: "default", id: "OPENCLAW_TOKEN" }""",
        ToolRun.Check("""{ gateway: { auth: { token: { source: "nev", provider: "default", id: "OPENCLAW_TOKEN" } } } }""").Out,
        StringComparison.Ordinal);
}
