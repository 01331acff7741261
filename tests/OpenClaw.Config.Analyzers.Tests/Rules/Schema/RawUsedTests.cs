using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class RawUsedTests() : RuleTests("OCC1901")
{
    [Fact, Fires]
    public void OneText_IsReportedOnceAtItsKey()
    {
        var raw = Json5Reader.Read(null, "{ a: { b: [1, 2] } }", new JsonReadOptions { Marks = NodeMarks.Raw }).Root!;
        var root = new ConfigObject();
        root.ObjectAt("plugins").Set("mine", raw);
        root.ObjectAt("plugins").Set("enabled", new ConfigBoolean(true));
        var finding = Assert.Single(ConfigJudge.Judge(new ConfigDocument("home", root), [Rule], TextOrder.Instance, CancellationToken.None));
        Assert.StartsWith("'plugins.mine' is written as raw JSON", finding.Message, StringComparison.Ordinal);
    }

    [Fact, NearMiss]
    public void WhatWasReadFromAFile_IsNotReported() => StaysSilent("{ plugins: { mine: { a: 1 } } }");

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent("{ plugins: { mine: '?unknown?', '?more?': 1 } }");
}
