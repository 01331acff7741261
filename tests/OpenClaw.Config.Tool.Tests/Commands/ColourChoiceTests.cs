using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Tests.Commands;

/// <summary>When the tool paints.</summary>
public sealed class ColourChoiceTests
{
    [Theory]
    [InlineData(true, null, "xterm", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void ColoursAreForPeopleWhoDidNotRefuseThem(bool isTerminal, string? noColour, string terminal, bool expected) =>
        Assert.Equal(expected, ToolConsole.WantsColours(isTerminal, name => name == "NO_COLOR" ? noColour : name == "TERM" ? terminal : null));
}
