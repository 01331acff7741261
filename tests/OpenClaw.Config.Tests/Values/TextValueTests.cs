namespace OpenClaw.Config.Tests.Values;

public class TextValueTests
{
    [Fact]
    public void ValuesAreEqualByText()
    {
        Assert.Equal(new AgentId("main"), AgentId.Main);
        Assert.NotEqual((AgentId)"Main", AgentId.Main);
        Assert.Equal(Duration.Minutes(30), (Duration)"30m");
    }

    [Fact]
    public void TheTextIsWhatIsPrinted()
    {
        foreach (var type in ValueTypes.All.Where(static type => type != typeof(Secret)))
        {
            var maker = ValueTypes.Makers(type).First(static member => ValueTypes.Parameters(member).Length > 0);
            var value = ValueTypes.Make(maker, [.. ValueTypes.Parameters(maker).Select(ValueTypes.Sample)]);

            Assert.Equal(type.GetProperty("Value")!.GetValue(value), value.ToString());
        }
    }

    [Fact]
    public void AValueThatNobodySetIsTheEmptyText()
    {
        Assert.Equal(string.Empty, default(AgentId).Value);
        Assert.Equal(string.Empty, default(SecretText).ToString());
    }

    [Fact]
    public void NumbersReadTheSameInEveryCulture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            // Swedish writes a minus sign that no parser of ids knows.
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("sv-SE");

            Assert.Equal("-1001234567890", ((PeerId)(-1001234567890)).Value);
            Assert.Equal("-5m", Duration.Minutes(-5).Value);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ASenderIsThePeerOfADirectMessage()
    {
        SenderId owner = 123456789;

        Assert.Equal((PeerId)"123456789", (PeerId)owner);
    }

    [Fact]
    public void ToolsOfAnMcpServerAreNamedAfterIt()
    {
        McpServerName github = "github";

        Assert.Equal("github__search_code", ToolName.Mcp(github, "search_code").Value);
        Assert.Equal("github__*", ToolName.McpServer(github).Value);
    }
}
