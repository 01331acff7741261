using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class AuditGivesUpTests() : RuleTests("OCC9061")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { sandbox: { ssh: { workspaceRoot: /*!ends there with an error*/[|'relative'|] } } } } }")]
    [InlineData("{ agents: { entries: { main: { sandbox: { mode: 'off', ssh: { workspaceRoot: [|'~/work'|] } } } } } }")]
    public void FoldersThatEndTheAudit_AreReported(string json)
    {
        Reports(json);
        Assert.NotNull(SecurityAudit.On(MarkedJson.Parse(json).Document).Failure);
    }

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { sandbox: { ssh: { workspaceRoot: '/srv/work' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { ssh: { workspaceRoot: ' ' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { ssh: { workspaceRoot: '\\\\srv' } } } } }")]
    public void FoldersFromTheRoot_AreInOrder(string json)
    {
        StaysSilent(json);
        Assert.Null(SecurityAudit.On(MarkedJson.Parse(json).Document).Failure);
    }

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { sandbox: { ssh: { workspaceRoot: '?unknown?' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { ssh: { workspaceRoot: '${ROOT}/work' } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
