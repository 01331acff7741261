using OpenClaw.Config.Generators.Tests.Harness;

namespace OpenClaw.Config.Generators.Tests.Tasks;

public sealed class GoneDocumentTests : IDisposable
{
    private readonly TaskRun _task = new();

    public void Dispose() => _task.Dispose();

    [Fact]
    public void GoneDocument_LosesItsFileAndFolder()
    {
        _task.WriteDocuments(("home", "{}\n"), ("office", "{}\n"));
        Assert.True(_task.WriteDocuments(("office", "{}\n")));

        Assert.Equal(["office", Path.Combine("office", "openclaw.json")], _task.Files());
    }

    [Fact]
    public void LastDocument_TakesTheOutputFolderAlong()
    {
        _task.WriteDocuments(("home", "{}\n"));
        Assert.True(_task.WritePairs());

        Assert.False(Directory.Exists(_task.Output));
        Assert.False(File.Exists(_task.Manifest));
    }

    [Fact]
    public void FilesOfOthers_Stay()
    {
        _task.WriteDocuments(("home", "{}\n"));
        File.WriteAllText(Path.Combine(_task.Output, "home", "notes.txt"), "mine");
        Directory.CreateDirectory(Path.Combine(_task.Output, "foreign"));
        File.WriteAllText(_task.FileOf("foreign"), "theirs");

        Assert.True(_task.WritePairs());

        Assert.Equal(["foreign", Path.Combine("foreign", "openclaw.json"), "home", Path.Combine("home", "notes.txt")], _task.Files());
    }

    [Fact]
    public void OtherOutputFolder_IsLeftAloneUntilItsTurn()
    {
        var usual = _task.Output;
        _task.WriteDocuments(("home", "{}\n"), ("office", "{}\n"));
        _task.Output = _task.Below("deploy");
        _task.WriteDocuments(("home", "{}\n"));
        Assert.Equal(["home", Path.Combine("home", "openclaw.json")], _task.Files());

        _task.Output = usual;
        Assert.Equal(4, _task.Files().Count);
        _task.WriteDocuments(("home", "{}\n"));
        Assert.Equal(["home", Path.Combine("home", "openclaw.json")], _task.Files());
        Assert.True(File.Exists(_task.Below("deploy", "home", "openclaw.json")));
    }

    [Fact]
    public void NameThatChangesItsCase_KeepsItsFile()
    {
        _task.WriteDocuments(("home", "{}\n"));
        Assert.True(_task.WriteDocuments(("Home", "{}\n")));

        Assert.Equal("{}\n", File.ReadAllText(_task.FileOf("Home")));
        Assert.Equal(2, _task.Files().Count);
    }

    [Fact]
    public void Clean_RemovesWhatWasWrittenAndNothingElse()
    {
        _task.WriteDocuments(("home", "{}\n"), ("office", "{}\n"));
        File.WriteAllText(Path.Combine(_task.Output, "office", "notes.txt"), "mine");

        Assert.True(_task.Clean());

        Assert.Equal(["office", Path.Combine("office", "notes.txt")], _task.Files());
        Assert.False(File.Exists(_task.Manifest));
    }

    [Fact]
    public void Clean_OfNothing_Succeeds() => Assert.True(_task.Clean());

    [Fact]
    public void ForgedManifest_DeletesNothing()
    {
        _task.WriteDocuments(("home", "{}\n"));
        var victim = _task.Below("out", "openclaw.json");
        File.WriteAllText(victim, "precious");
        File.AppendAllLines(_task.Manifest,
        [
            victim,
            Path.Combine(_task.Output, "..", "openclaw.json"),
            Path.Combine(_task.Output, "..", "..", "out", "openclaw.json"),
            Path.Combine(_task.Output, "openclaw.json"),
            "openclaw.json",
            "",
            "\0",
        ]);

        _task.Clean();

        Assert.Equal("precious", File.ReadAllText(victim));
    }
}
