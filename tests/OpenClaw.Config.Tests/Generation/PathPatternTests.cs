using OpenClaw.Config.Generators.Internal.Decisions;

namespace OpenClaw.Config.Tests.Generation;

public class PathPatternTests
{
    [Theory]
    [InlineData("gateway.port", "gateway.port", true)]
    [InlineData("gateway.port", "gateway.ports", false)]
    [InlineData("gateway", "gateway.port", false)]
    [InlineData("*.port", "gateway.port", true)]
    [InlineData("*.port", "a.b.port", false)]
    [InlineData("**.port", "port", true)]
    [InlineData("**.port", "a.b.port", true)]
    [InlineData("a.**", "a", true)]
    [InlineData("a.**.z", "a.b.c.z", true)]
    [InlineData("a.**.z", "a.b.c", false)]
    [InlineData("*AllowFrom[]", "groupAllowFrom[]", true)]
    [InlineData("*AllowFrom", "groupAllowFrom[]", false)]
    [InlineData("channels.{slack,discord}.token", "channels.discord.token", true)]
    [InlineData("channels.{slack,discord}.token", "channels.irc.token", false)]
    [InlineData("{a,b}.{c,d}", "b.c", true)]
    [InlineData("entries.*#key", "entries.*#key", true)]
    public void Patterns_match_whole_paths(string pattern, string path, bool matches) => Assert.Equal(matches, new PathPattern(pattern).Matches(path));
}
