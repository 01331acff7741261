using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Checking;

/// <summary>Configurations in several files: what is wrong is told where it stands.</summary>
public sealed class IncludeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMistakeInAnIncludedFile_IsShownThere()
    {
        var main = _folder.Write("openclaw.json", """
            {
              gateway: { $include: "parts/gateway.json5" },
            }
            """);
        var part = _folder.Write(Path.Combine("parts", "gateway.json5"), """
            // shared by all
            { port: 99999, auth: { mode: "token", token: "${T}" } }
            """);

        var run = ToolRun.Of("check", main);

        Assert.Contains($"{part}:2:9: error OCC1004: gateway.port", run.Out, StringComparison.Ordinal);
        Assert.Contains("    2 | { port: 99999, auth", run.Out, StringComparison.Ordinal);
        Assert.Contains($"= see also {main}:2:24\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith($"{main}: 1 error (OpenClaw 2026.9.6)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIncludedFileThatCannotBeRead_IsShownWithItsOwnLine()
    {
        var main = _folder.Write("openclaw.json", """{ $include: "./broken.json" }""");
        var part = _folder.Write("broken.json", "{\n  token: 'hush-hush-42\n}");

        var run = ToolRun.Of("check", main);

        Assert.StartsWith($"{part}:2:23: error", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("./nobody.json", "there is no such file")]
    [InlineData("./folder", "it is a folder")]
    [InlineData("../elsewhere.json", "outside the folder of the configuration")]
    [InlineData("./big.json", "it has more than 2 MiB")]
    [InlineData("./link.json", "a symbolic link leads out")]
    [InlineData("./linked/file.json", "a symbolic link leads out")]
    [InlineData("./openclaw.json", "the includes form a circle")]
    public void WhatTheGatewayWouldNotInclude_IsAnErrorAtTheInclude(string included, string because)
    {
        using var outside = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(_folder.Path, "folder"));
        _folder.Write("big.json", new string(' ', 2 * 1024 * 1024) + "{}");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.json"), outside.Write("file.json", "{}"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "linked"), outside.Path);
        var main = _folder.Write("openclaw.json", $$"""{ gateway: { $include: "{{included}}" } }""");

        var run = ToolRun.Of("check", main);

        Assert.StartsWith($"{main}:1:24: error", run.Out, StringComparison.Ordinal);
        Assert.Contains(because, run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void LinksWithinTheFolder_AreFollowed()
    {
        _folder.Write(Path.Combine("real", "gateway.json"), "{ port: 99999 }");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "here"), Path.Combine(_folder.Path, "real"));
        var main = _folder.Write("openclaw.json", """{ gateway: { $include: "here/gateway.json" } }""");

        Assert.Contains("gateway.json:1:9: error OCC1004", ToolRun.Of("check", main).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIncludeOfStandardInput_IsNotJudged()
    {
        var run = ToolRun.Check("""{ gateway: { $include: "./gateway.json" } }""");

        Assert.Contains("warning", run.Out, StringComparison.Ordinal);
        Assert.Contains("not among the files at hand", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
