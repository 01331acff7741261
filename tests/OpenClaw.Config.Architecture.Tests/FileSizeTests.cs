using OpenClaw.Config.Architecture.Tests.Sources;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>A file is a page or two; the one that outgrows this holds two things that should part.</summary>
public class FileSizeTests
{
    private const int Limit = 400;
    private static readonly string[] HandWritten = [".cs", ".mjs", ".js", ".sh", ".csproj", ".props", ".targets", ".editorconfig"];

    [Fact]
    public void No_hand_written_file_is_longer_than_the_limit()
    {
        var files = RepositoryFile.All.Where(file => HandWritten.Contains(file.Extension) || file.IsBelow(".ci")).ToList();
        var tooLong = files.Select(file => (File: file, Lines: file.Text.Split('\n').Length - 1)).Where(file => file.Lines > Limit);

        Assert.True(files.Count > 50, "The walk over the repository finds too little to mean anything.");
        Offenders.None(tooLong.Select(file => $"{file.File}: {file.Lines} lines, the limit is {Limit}"));
    }
}
