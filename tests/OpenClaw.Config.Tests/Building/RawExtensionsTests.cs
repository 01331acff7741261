using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tests.Building;

public class RawExtensionsTests
{
    [Fact]
    public void The_text_becomes_the_value_and_every_node_of_it_is_marked()
    {
        var builder = new GatewayBuilder();

        Assert.Same(builder, builder.Raw("newer", "{ list: [1, 'two', ], /* JSON5 */ }"));

        var value = Assert.IsType<ConfigObject>(builder.TreeNode.Find("newer")!.Node);
        var list = Assert.IsType<ConfigArray>(value.Find("list")!.Node);
        Assert.Equal("two", Assert.IsType<ConfigText>(list.Items[1]).Value);
        Assert.All([value, list, .. list.Items], static node => Assert.Equal(NodeMarks.Raw, node.Marks));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("1 2")]
    public void A_text_that_is_no_JSON_is_refused_and_writes_nothing(string text)
    {
        var builder = new GatewayBuilder();

        Assert.Throws<ArgumentException>("json", () => builder.Raw("newer", text));

        Assert.Empty(builder.TreeNode.Properties);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("builder", static () => default(GatewayBuilder)!.Raw("key", "1"));
        Assert.Throws<ArgumentNullException>("key", static () => new GatewayBuilder().Raw(null!, "1"));
        Assert.Throws<ArgumentNullException>("json", static () => new GatewayBuilder().Raw("key", null!));
    }
}
