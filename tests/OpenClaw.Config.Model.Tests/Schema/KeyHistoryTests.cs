using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Tests.Schema;

/// <summary>What an operator reads of a key that another version of OpenClaw has.</summary>
public sealed class KeyHistoryTests
{
    [Theory]
    [InlineData("2026.9.6", """{"messages":{"tts":{}}}""", "messages has no key 'tts' in OpenClaw 2026.9.6; 2026.6.11 was the last to have it, now it is tts")]
    [InlineData("2026.9.6", """{"agents":{"defaults":{"memorySearch":{}}}}""", "agents.defaults has no key 'memorySearch' in OpenClaw 2026.9.6; 2026.6.11 was the last to have it, now it is memory.search")]
    [InlineData("2026.9.6", """{"tools":{"codeMode":{"runtime":"node"}}}""", "tools.codeMode has no key 'runtime' in OpenClaw 2026.9.6; 2026.8.2 was the last to have it, now it is tools.codeMode.executor")]
    [InlineData("2026.9.6", """{"gateway":{"controlUi":{"toolTitles":true}}}""", "gateway.controlUi has no key 'toolTitles' in OpenClaw 2026.9.6; 2026.8.2 was the last to have it, and nothing takes its place")]
    [InlineData("2026.9.6", """{"routing":{"allowFrom":["1"]}}""", "the configuration has no key 'routing'")]
    [InlineData("2026.9.6", """{"defaultModel":"a/b"}""", "the configuration has no key 'defaultModel' in OpenClaw 2026.9.6; older versions had it, now it is agents.defaults.model")]
    [InlineData("2026.6.11", """{"agents":{"entries":{"main":{}}}}""", "agents has no key 'entries' in OpenClaw 2026.6.11; 2026.8.2 brought it, until then it was agents.list")]
    [InlineData("2026.8.2", """{"tools":{"codeMode":{"executor":"node"}}}""", "tools.codeMode has no key 'executor' in OpenClaw 2026.8.2; 2026.9.6 brought it, until then it was tools.codeMode.runtime")]
    public void The_sentence_tells_what_became_of_it(string version, string text, string message)
    {
        var violation = SchemaCheck.Check(Json5Reader.Read(null, text).Root!, SchemaFacts.For(version)).First();

        Assert.Equal(ViolationKind.UnknownKey, violation.Kind);
        Assert.StartsWith(message, violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_key_is_still_taken_for_one()
    {
        var violation = Assert.Single(SchemaCheck.Check(Json5Reader.Read(null, """{"gateway":{"prot":1}}""").Root!, SchemaFacts.For()));

        Assert.Equal("gateway has no key 'prot'; did you mean 'port'?", violation.Message);
        Assert.Equal("port", violation.Suggestion);
    }

    [Fact]
    public void Every_line_of_the_successors_holds()
    {
        var newest = SchemaFacts.For(OpenClawVersions.Known[^1]);
        var wrong = new List<string>();
        foreach (var (old, successor) in Successors.All.Lines)
        {
            // A star stands for a key of the operator's; any will do.
            if (newest.Names([.. old.Replace("*", "k").Split('.')]))
            {
                wrong.Add($"{old} is not gone");
            }

            if (successor is not null && newest.Find(successor.Replace("*", "k").Split('.')).Count == 0)
            {
                wrong.Add($"{successor} does not exist");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
