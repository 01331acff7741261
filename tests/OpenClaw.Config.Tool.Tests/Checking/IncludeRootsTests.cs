using OpenClaw.Config.Tool.Tests.Testing;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Tests.Checking;

/// <summary>Folders outside of the configuration's own, which the environment allows to be included from.</summary>
public sealed class IncludeRootsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheEnvironment_AllowsFurtherFolders()
    {
        var main = _folder.Write(Path.Combine("claw", "openclaw.json"), "{ gateway: { $include: '../shared/gateway.json5' } }");
        _folder.Write(Path.Combine("shared", "gateway.json5"), "{ port: 18790, auth: { token: '${T}' } }");

        Assert.Contains("outside the folder of the configuration", ToolRun.Of("check", main).Out, StringComparison.Ordinal);
        // Of this folder no other test knows, so that it does not matter to them that it is allowed meanwhile.
        Environment.SetEnvironmentVariable(IncludeRoots.Variable, Path.Combine(_folder.Path, "shared"));
        try
        {
            Assert.Equal(0, ToolRun.Of("check", main).ExitCode);
        }
        finally
        {
            Environment.SetEnvironmentVariable(IncludeRoots.Variable, null);
        }
    }

    [Fact]
    public void AList_IsReadAsTheGatewayReadsIt()
    {
        var file = _folder.Write("file.json5", "{}");
        string[] entries = [" /srv/one ", "", "~/two", "~", "/srv/one", "~three", file];
        Assert.Equal(["/srv/one", "/srv/claw/two", "/srv/claw", Path.GetFullPath("~three")], IncludeRoots.Parse(string.Join(Path.PathSeparator, entries), "/srv/claw"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void NoList_AllowsNothing(string? list) => Assert.Empty(IncludeRoots.Parse(list, "/srv/claw"));
}
