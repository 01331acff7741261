using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class OwnerIsNobodyTests() : RuleTests("OCC3071")
{
    [Theory, Fires]
    [InlineData("{ commands: { ownerAllowFrom: [/*!names no owner: nobody has the tools of an owner*/[|'*'|]] } }")]
    [InlineData("{ commands: { ownerAllowFrom: ['telegram:1', /*!only those listed beside it*/[|' * '|]] } }")]
    public void AWildcard_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ commands: { ownerAllowFrom: ['telegram:1'] } }")]
    [InlineData("{ commands: { ownerAllowFrom: [] } }")]
    [InlineData("{ commands: { allowFrom: { '*': ['*'] } } }")]
    public void NamesAndOtherLists_AreInOrder(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ commands: { ownerAllowFrom: '?unknown?' } }")]
    [InlineData("{ commands: { ownerAllowFrom: ['?unknown?'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
