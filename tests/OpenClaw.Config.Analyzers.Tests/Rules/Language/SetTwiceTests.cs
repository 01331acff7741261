using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Language;

public sealed class SetTwiceTests() : RuleTests("OCC0002")
{
    [Fact, Fires]
    public void KeyTwiceInOneObject_IsReportedAtTheFirst() =>
        Reports("{ gateway: { /*!'port' is set again*/[|port|]: 1, bind: 'lan', port: 2 } }");

    [Fact, Fires]
    public void KeyThreeTimes_IsReportedAtTheFirstTwo() => Reports("{ gateway: { [|port|]: 1, [|port|]: 2, port: 3 } }");

    [Fact, Fires]
    public void KeySetThousandsOfTimes_IsToldAFewTimes()
    {
        var json = MarkedJson.Parse("{ gateway: { " + string.Concat(Enumerable.Repeat("port: 1, ", 5000)) + " } }");
        Assert.Equal(16, Judge(json).Count);
    }

    [Fact, NearMiss]
    public void SameKeyInTwoObjects_IsNotReported() => StaysSilent("{ agents: { entries: { a: { name: 'x' }, b: { name: 'x' } } } }");

    [Fact, SilentOnUnknown]
    public void UnknownValues_AreNotReported() => StaysSilent("{ gateway: { port: '?unknown?', '?more?': 1 } }");

    [Fact, SilentOnUnknown]
    public void PoisonedValueThatIsReplaced_IsNotReported() => StaysSilent("{ gateway: { port: '?poisoned?', port: 1 } }");

    [Fact, Fixes]
    public void Fix_RemovesTheEarlierCall()
    {
        var json = MarkedJson.Parse("{ gateway: { [|port|]: 1, port: 2 } }");
        var fix = Assert.IsType<RemoveCall>(Assert.Single(Judge(json)).Fix);
        Assert.Equal(json.Source.Spans[0].Span.Start, fix.Target.Start);
    }
}
