using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Schema;

public sealed class OlderValuesTests
{
    [Theory]
    [InlineData("{ gateway: { bind: '0.0.0.0' } }", "did you mean 'lan'?")]
    [InlineData("{ gateway: { bind: 'localhost' } }", "did you mean 'loopback'?")]
    [InlineData("{ models: { providers: { openai: { models: [{ id: 'a', name: 'A', api: 'openai-codex-responses' }] } } } }", "did you mean 'openai-chatgpt-responses'?")]
    public void An_older_value_names_its_successor(string json, string hint) =>
        Assert.Contains(SchemaCheck.Check(Json5Reader.Read(null, json).Root!, SchemaFacts.For()), violation => violation.Message.Contains(hint, StringComparison.Ordinal));

    [Fact]
    public void Every_old_value_is_gone_and_every_new_one_known()
    {
        foreach (var (path, old, now) in OlderValues.All.Lines)
        {
            var values = SchemaFacts.For().Find(path.Select(static segment => segment == "*" ? "x" : segment)).SelectMany(Values).ToList();
            Assert.Contains(now, values);
            Assert.DoesNotContain(old, values);
        }
    }

    private static IEnumerable<string> Values(SchemaNode node) =>
        node.Values.OfType<ConfigText>().Select(static text => text.Value).Concat(node.Variants.SelectMany(Values));
}
