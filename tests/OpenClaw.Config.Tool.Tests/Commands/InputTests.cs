using System.Text;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Commands;

/// <summary>Inputs that are no configuration, or nothing at all.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMissingFile_IsNamed() => Unread(Path.Combine(_folder.Path, "nobody.json"), "does not exist");

    [Fact]
    public void AMissingFolder_IsNamed() => Unread(Path.Combine(_folder.Path, "nobody", "openclaw.json"), "does not exist, nor does its directory");

    [Fact]
    public void ADirectory_IsNoFile() => Unread(_folder.Path, "is a directory; name the file in it, as in " + Path.Combine(_folder.Path, "openclaw.json"));

    [Fact]
    public void FiftyMegabytes_AreRefusedWithoutReadingThemAll() => Unread(_folder.Write("big.json", new byte[50 * 1024 * 1024]), "has more than 16 MiB");

    [Fact]
    public void ABinaryFile_IsNoText() => Unread(_folder.Write("openclaw.db", [0x53, 0x51, 0x00, 0x01, 0x02]), "is no text file");

    [Fact]
    public void Utf16_IsNamed() => Unread(_folder.Write("windows.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")]), "is UTF-16 text");

    [Fact]
    public void OneUnreadableFile_DoesNotKeepTheOthersFromBeingChecked()
    {
        var bad = _folder.Write("bad.json", "{ nonsense: 1 }");

        var run = ToolRun.Of("check", Path.Combine(_folder.Path, "nobody.json"), bad);

        Assert.Contains($"{bad}:1:3: error OCC1001", run.Out, StringComparison.Ordinal);
        Assert.Contains("nobody.json does not exist", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("", "stdin:1:1: error")]
    [InlineData("  \n ", "stdin:2:2: error")]
    [InlineData("[]", "has to be an object, not an array")]
    [InlineData("null", "has to be an object, not null")]
    [InlineData("'text'", "has to be an object, not a string")]
    [InlineData("{ gateway: ", "found the end of the text")]
    [InlineData("{} {}", "stdin:1:4: error")]
    public void ATextThatIsNoConfiguration_IsAnErrorAtItsPlace(string text, string expected)
    {
        var run = ToolRun.Check(text);

        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
        Assert.EndsWith("stdin: 1 error (OpenClaw 2026.9.6)\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    public void DeepNesting_IsRefusedInWords(string open, string close)
    {
        var run = ToolRun.Check(string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)));

        Assert.Contains("nested deeper than 256 levels", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void ByteOrderMarkAndBrokenUtf8_AreReadAsTheGatewayReadsThem()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. "{ gateway: { bind: \""u8, 0xFF, .. "\" } }"u8];

        Assert.Contains("stdin:1:20: error OCC1003", ToolRun.With(text, ["check", "-"]).Out, StringComparison.Ordinal);
    }

    private static void Unread(string path, string why)
    {
        var run = ToolRun.Of("check", path);

        Assert.StartsWith($"openclaw-config: {path} {why}", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }
}
