using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Judging;

public sealed class ConfigJudgeTests
{
    private static readonly ConfigRule Port = new PortRule("OCC2990", RuleLevel.LetsStrangersIn, static _ => { });
    private static readonly ConfigRule Hint = new PortRule("OCC2991", RuleLevel.NotAsMeant, static _ => { });
    private static readonly ConfigRule Broken = new PortRule("OCC2992", RuleLevel.NotAsMeant, static _ => throw new InvalidOperationException("hunter2"));

    [Fact]
    public void ARuleThatThrows_LeavesTheOthersStanding()
    {
        var findings = Judge(MarkedJson.Parse("{ gateway: { port: 1 } }").Document, Broken, Port);
        Assert.Equal(["OCC0009", "OCC2990"], findings.Select(static finding => finding.Descriptor.Id));
    }

    [Fact]
    public void ARuleThatThrows_IsNamedWithoutTheTextOfItsException()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { port: 1 } }").Document, Broken));
        Assert.StartsWith("OCC2992 failed on this configuration with InvalidOperationException", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatIsCancelled_DoesNotPassForAMistake()
    {
        var cancelled = new PortRule("OCC2993", RuleLevel.NotAsMeant, static _ => throw new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => Judge(MarkedJson.Parse("{ gateway: { port: 1 } }").Document, cancelled));
    }

    [Fact]
    public void Cancellation_IsHonouredBetweenRules()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ConfigJudge.Judge(MarkedJson.Parse("{}").Document, source.Token));
    }

    [Theory]
    [InlineData("OCC0009")]
    [InlineData("occ0009")]
    public void AnAcceptedRisk_DropsTheFindingsOfThatRuleOnly(string accepted)
    {
        var document = MarkedJson.Parse("{ gateway: { port: 1 } }").Document;
        document.Accept(new AcceptedRisk(accepted, "tried and known", null));
        Assert.Equal(["OCC2990", "OCC2991"], Judge(document, Port, Hint, Broken).Select(static finding => finding.Descriptor.Id));
    }

    [Fact]
    public void ErrorsAndFailedRules_Block()
    {
        var document = MarkedJson.Parse("{ gateway: { port: 1 } }").Document;
        Assert.Equal(["OCC0009", "OCC2990"], ConfigJudge.BlockingRuleIds(Judge(document, Port, Port, Hint, Broken)));
    }

    [Fact]
    public void APoisonedPlace_GivesNoEcho() =>
        Assert.Empty(Judge(MarkedJson.Parse("{ gateway: { port: '?poisoned?' } }").Document, Port));

    [Fact]
    public void AnAbsentPlace_IsReportedAtTheNameOfWhatIsAroundIt()
    {
        var json = MarkedJson.Parse("{ [|gateway|]: { bind: 'lan' } }");
        var finding = Assert.Single(Judge(json.Document, Port));
        Assert.Equal((json.Source.Spans[0].Span.Start, json.Source.Spans[0].Span.Length), (finding.Place!.Value.Start, finding.Place.Value.Length));
    }

    [Fact]
    public void WhatRulesShare_IsMadeOnce()
    {
        var made = 0;
        var sharing = new PortRule("OCC2994", RuleLevel.NotAsMeant, context => context.Shared(_ => new Made(++made)));
        Judge(MarkedJson.Parse("{}").Document, sharing, sharing, sharing);
        Assert.Equal(1, made);
    }

    private static IReadOnlyList<Finding> Judge(ConfigDocument document, params ConfigRule[] rules) =>
        ConfigJudge.Judge(document, rules, TextOrder.Instance, CancellationToken.None);

    private sealed record Made(int Number);

    private sealed class PortRule(string id, RuleLevel level, Action<RuleContext> before)
        : ConfigRule(RuleDescriptor.Create(id, "Port", "port", RuleCategory.GatewayExposure, level))
    {
        public override void Check(RuleContext context)
        {
            before(context);
            context.Report(context.Root["gateway"]["port"], []);
        }
    }
}
