using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class VariableMissingTests() : FileRuleTests("OCC1302")
{
    [Theory, Fires]
    [InlineData("""{ gateway: { remote: { url: /*!the variable HOST_NAME*/[|'wss://${HOST_NAME}'|] } }, x: [{ y: [|'${NOT_SET}'|] }] }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ a: '${SET}', b: '$${NOT_SET}', c: '${lower}', '${KEY}': 1, env: { vars: { OWN: 'x' } }, d: '${OWN}' }""")]
    public void WhatItTakes_IsNotReported(string json) => Reports(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ a: '${env}' }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => Reports(json);

    [Fact]
    public void WithoutKnowledgeOfTheEnvironment_NothingIsReported() => new Blind().Nothing();

    private sealed class Blind() : FileRuleTests("OCC1302")
    {
        private protected override IReadOnlyDictionary<string, string>? Environment => null;

        public void Nothing() => Reports("{ a: '${NOT_SET}' }");
    }
}
