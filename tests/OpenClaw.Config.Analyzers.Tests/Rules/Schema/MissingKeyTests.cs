using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class MissingKeyTests() : RuleTests("OCC1006")
{
    [Fact, Fires]
    public void ObjectsWithoutARequiredKey_AreReported() => Reports("{ bindings: [/*!agentId*/[|{ match: { channel: 'telegram' } }|]] }");

    [Fact, NearMiss]
    public void RequiredKeysWithADefault_MayBeLeftOut() => StaysSilent("{ channels: { telegram: { enabled: true } } }");

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent("{ bindings: [{ match: { channel: 'telegram' }, '?more?': 1 }, '?unknown?'] }");
}
