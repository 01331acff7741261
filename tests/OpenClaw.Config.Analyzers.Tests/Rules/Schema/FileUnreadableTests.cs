using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class FileUnreadableTests() : FileRuleTests("OCC1301")
{
    [Theory, Fires]
    [InlineData("""{ gateway: [|,|] }""")]
    [InlineData("""[|[]|]""")]
    [InlineData("""{ $include: /*!includes 5*/[|5|] }""")]
    [InlineData("""{ gateway: { $include: ['a.json', /*!outside*/[|'../a.json'|]] } }""")]
    [InlineData("""{ $include: /*!no such file*/[|'b.json'|] }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{}""")]
    [InlineData("""/* all of it elsewhere */ { $include: 'a.json', }""")]
    [InlineData("""{ a: 1, a: 2 }""")]
    public void WhatItTakes_IsNotReported(string json) => Reports(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ $include: 'unknown.json' }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => Reports(json);

    private protected override IFileSource Files => new OneFile();

    private sealed class OneFile : IFileSource
    {
        public FileContent Read(string path) => path switch
        {
            "/etc/claw/a.json" => FileContent.Of("{}"),
            "/etc/claw/unknown.json" => FileContent.NotAtHand,
            _ => FileContent.Missing,
        };

        public string? RealPathOf(string path) => null;
    }
}
