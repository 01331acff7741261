using Microsoft.CodeAnalysis;
using OpenClaw.Config.Generators.Tests.Harness;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Generators.Tests.Pipeline;

/// <summary>The generator with the interpreter and the rules in it.</summary>
public sealed class ShippedGeneratorTests
{
    // Secure but for the one thing that these tests are about.
    private const string Open = """
        claw.Gateway(gateway => gateway
            .Auth(auth => auth.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_TOKEN")))
            .Nodes(nodes => nodes.Pairing(pairing => pairing.AutoApproveCidrs("0.0.0.0/0"))));
        """;

    [Fact]
    public void Document_IsEvaluated() =>
        Assert.Contains("\"port\": 18789", Assert.Single(Metadata("claw.Gateway(g => g.Port(18789));"), IsOf("OpenClaw.Config:home/openclaw.json")).Value, StringComparison.Ordinal);

    [Fact]
    public void UnknownValue_WithholdsTheDocument()
    {
        var pairs = Metadata("claw.Gateway(g => g.Port(Environment.ProcessId));");

        Assert.DoesNotContain(pairs, static pair => pair.Key.StartsWith("OpenClaw.Config:", StringComparison.Ordinal));
        Assert.Contains(pairs, static pair => pair.Key == "OpenClaw.Config.Problem" && pair.Value.StartsWith("6:", StringComparison.Ordinal));
    }

    [Fact]
    public void MethodsThatAreHardToFind_AreEvaluatedAllTheSame()
    {
        var compilation = ConfigCompilation.Create(
            "file static class Gateways { [OpenClawConfig(\"one\")] static void Home(OpenClawConfigBuilder claw) { } }",
            "file static class Gateways { [OpenClawConfig(\"two\")] static void Home(OpenClawConfigBuilder claw) { } }",
            "static class Generic<T> { public static class Nested { [OpenClawConfig(\"three\")] static void Home(OpenClawConfigBuilder claw) { } } }").Verified();
        GeneratorRun.Shipped().Run(compilation, out var output);

        var keys = EmittedAssembly.Metadata(output).Select(static pair => pair.Key).ToList();
        Assert.Contains("OpenClaw.Config:one/openclaw.json", keys);
        Assert.Contains("OpenClaw.Config:two/openclaw.json", keys);
        Assert.Contains(keys, static key => key.EndsWith(":three/openclaw.json", StringComparison.Ordinal) || key.EndsWith(":three", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "false", "OpenClaw.Config:home/openclaw.json")]
    [InlineData("", "true", "OpenClaw.Config.Blocked:home")]
    [InlineData("", "True", "OpenClaw.Config.Blocked:home")]
    [InlineData("claw.AcceptRisk(\"OCC2002\", \"A test network.\");", "true", "OpenClaw.Config:home/openclaw.json")]
    [InlineData("claw.AcceptRisk(\"OCC9999\", \"Another rule.\");", "true", "OpenClaw.Config.Blocked:home")]
    public void BlockingRule_WithholdsTheDocumentWhereItIsEnforced(string accepted, string enforce, string key)
    {
        var pair = Assert.Single(Metadata(accepted + Open, enforce), static pair => pair.Key.StartsWith("OpenClaw.Config", StringComparison.Ordinal));

        Assert.Equal(key, pair.Key);
        Assert.Equal(key.Contains("Blocked", StringComparison.Ordinal), pair.Value == "OCC2002");
    }

    [Theory]
    [InlineData("2026.8.2", "2026.8.2")]
    [InlineData("", "2026.9.6")]
    public void TheFile_NamesTheVersionItIsFor(string asked, string named)
    {
        var run = GeneratorRun.Shipped(new Dictionary<string, string> { ["OpenClawVersion"] = asked });
        run.Run(ConfigCompilation.CreateFromBody("claw.Gateway(g => g.Port(18789));").Verified(), out var output);

        Assert.Contains($"\"lastTouchedVersion\": \"{named}\"", Assert.Single(EmittedAssembly.Metadata(output), IsOf("OpenClaw.Config:home/openclaw.json")).Value, StringComparison.Ordinal);
    }

    private static Predicate<KeyValuePair<string, string>> IsOf(string key) => pair => pair.Key == key;

    private static IReadOnlyList<KeyValuePair<string, string>> Metadata(string body, string enforce = "")
    {
        var run = GeneratorRun.Shipped(new Dictionary<string, string> { ["OpenClawEnforce"] = enforce });
        run.Run(ConfigCompilation.CreateFromBody(body).Verified(), out var output);
        return EmittedAssembly.Metadata(output);
    }
}
