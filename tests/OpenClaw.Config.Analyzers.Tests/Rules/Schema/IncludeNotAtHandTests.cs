using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class IncludeNotAtHandTests() : FileRuleTests("OCC1304")
{
    [Theory, Fires]
    [InlineData("""{ gateway: { $include: /*!not among the files*/[|'part.json'|] } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ gateway: { } }""")]
    public void WhatItTakes_IsNotReported(string json) => Reports(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ '?unknown?': 1 }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => Reports(json);

    private protected override IFileSource Files => new NoFiles(isKnown: false);
}
