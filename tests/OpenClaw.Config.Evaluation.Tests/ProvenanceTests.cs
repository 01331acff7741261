using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>A finding lands on the literal that made the value, on the argument at the builder call, on the method's name.</summary>
public class ProvenanceTests
{
    [Theory]
    [InlineData("claw.Gateway(g => g.Port([|99999|]));")]
    [InlineData("var port = [|99999|]; claw.Gateway(g => g.Port(port));")]
    [InlineData("const int Port = [|99999|]; claw.Gateway(g => g.Port(Port));")]
    [InlineData("Open(claw, [|99999|]); static void Open(OpenClawConfigBuilder claw, int port) => claw.Gateway(g => g.Port(port));")]
    [InlineData("claw.Gateway(g => g.Port(Port())); static int Port() => [|99999|];")]
    [InlineData("foreach (var port in new[] { [|99999|] }) { claw.Gateway(g => g.Port(port)); }")]
    [InlineData("int[] ports = [1, .. new[] { [|99999|] }]; claw.Gateway(g => g.Port(ports[^1]));")]
    [InlineData("var (_, port) = (1, [|99999|]); claw.Gateway(g => g.Port(port));")]
    [InlineData("var cell = new { Port = [|99999|] }; claw.Gateway(g => g.Port(cell.Port));")]
    [InlineData("var ports = new Dictionary<string, int> { [\"a\"] = [|99999|] }; claw.Gateway(g => g.Port(ports[\"a\"]));")]
    [InlineData("var port = new[] { 1, [|99999|] }.Where(p => p > 5).Select(p => p).First(); claw.Gateway(g => g.Port(port));")]
    [InlineData("var port = [|1 + 99998|]; claw.Gateway(g => g.Port(port));")]
    [InlineData("int? none = null; claw.Gateway(g => g.Port(none ?? [|99999|]));")]
    [InlineData("claw.Gateway(g => g.Port(claw is null ? 1 : [|99999|]));")]
    public void The_origin_is_the_expression_that_made_the_value(string body)
    {
        var source = MarkedSource.Parse(ConfigCompilation.Wrap(body));
        var (result, port) = Port(source.Text);

        Assert.Equal(99999, port.Number);
        Assert.Equal(source.Spans[0].Span, result.Locate(port.Origin!.Value).SourceSpan);
    }

    [Fact]
    public void A_constant_of_another_file_is_found_there()
    {
        var ports = MarkedSource.Parse("internal static class Ports { public const int Home = [|99999|]; public static readonly int Copy = Home; }");
        var (result, port) = Port(ConfigCompilation.Wrap("claw.Gateway(g => g.Port(Ports.Copy));"), ports.Text);

        var location = result.Locate(port.Origin!.Value);

        Assert.Equal("Test1.cs", location.SourceTree!.FilePath);
        Assert.Equal(ports.Spans[0].Span, location.SourceSpan);
    }

    [Fact]
    public void Name_argument_and_trail_lead_from_the_builder_call_to_the_helpers()
    {
        var source = MarkedSource.Parse(ConfigCompilation.Wrap("""
            /*!outer*/[|Outer(claw, 99999)|];
            static void Outer(OpenClawConfigBuilder claw, int port) => /*!inner*/[|Inner(claw, port)|];
            static void Inner(OpenClawConfigBuilder claw, int port) => claw.Gateway(g => g./*!name*/[|Port|](/*!argument*/[|port|]));
            """));
        var (result, port) = Port(source.Text);

        var origin = port.Origin!;

        Assert.Equal(Span("name"), result.Locate(origin.Name!.Value).SourceSpan);
        Assert.Equal(Span("argument"), result.Locate(origin.Argument).SourceSpan);
        Assert.Equal([Span("inner"), Span("outer")], origin.Trail.Select(span => result.Locate(span).SourceSpan));

        Microsoft.CodeAnalysis.Text.TextSpan Span(string name) => source.Spans.Single(span => span.Expectation == name).Span;
    }

    [Fact]
    public void Items_of_a_list_have_places_of_their_own()
    {
        var source = MarkedSource.Parse(ConfigCompilation.Wrap("""claw.Gateway(g => g.TrustedProxies("10.0.0.0/8", [|"0.0.0.0/0"|]));"""));
        var result = Evaluate(source.Text);

        var item = result.Documents[0].Document.Cursor["gateway"]["trustedProxies"].Children().Last();

        Assert.Equal("0.0.0.0/0", item.Text);
        Assert.Equal(source.Spans[0].Span, result.Locate(item.Origin!.Value).SourceSpan);
        Assert.Equal(source.Spans[0].Span, result.Locate(item.Origin!.Argument).SourceSpan);
    }

    [Fact]
    public void A_value_written_twice_remembers_the_first()
    {
        var source = MarkedSource.Parse(ConfigCompilation.Wrap("claw.Gateway(g => g.Port([|1|]).Port(2));"));
        var result = Evaluate(source.Text);

        var property = ((ConfigObject)result.Documents[0].Document.Cursor["gateway"].Node!).Find("port")!;

        Assert.Equal(source.Spans[0].Span, result.Locate(Assert.Single(property.Replaced).Origin!.Value).SourceSpan);
    }

    [Fact]
    public void Writes_under_an_unknown_condition_are_uncertain()
    {
        var result = Evaluate(ConfigCompilation.Wrap("""
            claw.Gateway(g => g.Port(1).CustomBindHost("a"));
            if (Environment.HasShutdownStarted)
            {
                claw.Gateway(g => g.Bind(GatewayBind.Lan).CustomBindHost("b").TrustedProxies("10.0.0.1"));
            }
            """));

        var gateway = result.Documents[0].Document.Cursor["gateway"];

        Assert.Single(result.Problems);
        Assert.True(gateway["port"].IsPresent);
        Assert.Equal(1, gateway["port"].Number);
        Assert.Equal(Presence.Unknown, gateway["bind"].Presence);
        Assert.True(gateway["customBindHost"].IsUnknown);
        Assert.False(gateway["trustedProxies"].HasAllChildren);
        Assert.True(gateway["auth"].IsAbsent);
        Assert.False(result.Documents[0].CanBeEmitted);
    }

    private static (EvaluationResult Result, ConfigCursor Port) Port(params string[] sources)
    {
        var result = Evaluate(sources);
        return (result, result.Documents[0].Document.Cursor["gateway"]["port"]);
    }

    private static EvaluationResult Evaluate(params string[] sources) => ConfigEvaluator.Evaluate(ConfigCompilation.Create(sources).Verified(), CancellationToken.None);
}
