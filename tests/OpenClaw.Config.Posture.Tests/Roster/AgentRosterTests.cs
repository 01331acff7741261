using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Tests.Testing;

namespace OpenClaw.Config.Posture.Tests.Roster;

public class AgentRosterTests
{
    [Theory]
    [InlineData("{}", "main")]
    [InlineData("{ agents: { entries: {} } }", "main")]
    [InlineData("{ agents: { entries: { Butler: {} } } }", "butler")]
    [InlineData("{ agents: { entries: { a: {}, b: { default: true } } } }", "b")]
    [InlineData("{ agents: { entries: { a: {}, b: {} } } }", null)]
    [InlineData("{ agents: { ownership: 'explicit', entries: { a: {}, b: { default: true } } } }", null)]
    [InlineData("{ agents: { ownership: 'explicit', entries: { a: {}, b: {} }, defaults: { systemAgent: { agentId: 'A' } } } }", "a")]
    [InlineData("{ agents: { list: [{ id: 'x' }, { id: 'y', default: true }] } }", "y")]
    public void DefaultAgent_IsTheOneThatAnswersWithoutABinding(string json, string? expected)
    {
        var owner = AgentRoster.Of(Json.Document(json).Cursor).DefaultAgent();

        Assert.True(owner.IsKnown);
        Assert.Equal(expected, owner.Value);
    }

    [Theory]
    [InlineData(" Work Bot ", "work-bot")]
    [InlineData("héllo", "h-llo")]
    [InlineData("--a--", "a")]
    [InlineData("a_b-c", "a_b-c")]
    [InlineData("!!!", "main")]
    [InlineData("", "main")]
    public void Ids_HaveOneNormalForm(string id, string expected) => Assert.Equal(expected, AgentIds.Normalize(id));
}
