using OpenClaw.Config.Generators.Tests.Harness;

namespace OpenClaw.Config.Generators.Tests.Tasks;

public sealed class WriteConfigFilesTests : IDisposable
{
    private readonly TaskRun _task = new();

    public void Dispose() => _task.Dispose();

    [Fact]
    public void Documents_AreWrittenToTheByteAndPrinted()
    {
        Assert.True(_task.WriteDocuments(("home", "{ \"ä\": \"🦞\" }\n"), ("office", "{}\n")));

        Assert.Equal(["home", Path.Combine("home", "openclaw.json"), "office", Path.Combine("office", "openclaw.json")], _task.Files());
        Assert.Equal("{ \"ä\": \"🦞\" }\n"u8.ToArray(), File.ReadAllBytes(_task.FileOf("home")));
        Assert.Equal([$"  OpenClaw.Config: home -> {_task.FileOf("home")}", $"  OpenClaw.Config: office -> {_task.FileOf("office")}"], _task.Engine.Printed);
    }

    [Fact]
    public void ManyDocuments_ArePrintedInOneLine()
    {
        Assert.True(_task.WriteDocuments([.. Enumerable.Range(0, 200).Select(static n => ($"cell-{n}", "{}\n"))]));

        Assert.Equal($"  OpenClaw.Config: 200 documents -> {_task.Output}", Assert.Single(_task.Engine.Printed));
    }

    [Fact]
    public void AssemblyWithoutDocuments_LeavesNoTrace()
    {
        Assert.True(_task.WritePairs());

        Assert.False(Directory.Exists(_task.Output));
        Assert.False(File.Exists(_task.Manifest));
        Assert.Empty(_task.Engine.Printed);
    }

    [Fact]
    public void UnchangedFile_IsNotTouched()
    {
        _task.WriteDocuments(("home", "{}\n"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_task.FileOf("home"), longAgo);
        File.SetLastWriteTimeUtc(_task.Manifest, longAgo);

        Assert.True(_task.Write());

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_task.FileOf("home")));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_task.Manifest));
    }

    [Theory]
    [InlineData("{ }\n")]
    [InlineData("")]
    [InlineData("much longer than what was written\n")]
    public void EditedFile_IsMended(string edit)
    {
        _task.WriteDocuments(("home", "{}\n"));
        File.WriteAllText(_task.FileOf("home"), edit);

        Assert.True(_task.Write());

        Assert.Equal("{}\n", File.ReadAllText(_task.FileOf("home")));
    }

    [Fact]
    public void DeletedFile_ComesBack()
    {
        _task.WriteDocuments(("home", "{}\n"));
        Directory.Delete(_task.Output, recursive: true);

        Assert.True(_task.Write());

        Assert.Equal("{}\n", File.ReadAllText(_task.FileOf("home")));
    }

    [Fact]
    public void Reader_KeepsTheOldFileWhileTheNewOneTakesItsPlace()
    {
        _task.WriteDocuments(("home", "old\n"));
        using var reader = new StreamReader(new FileStream(_task.FileOf("home"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

        _task.WriteDocuments(("home", "new\n"));

        Assert.Equal("old\n", reader.ReadToEnd());
        Assert.Equal("new\n", File.ReadAllText(_task.FileOf("home")));
        Assert.Equal(["home", Path.Combine("home", "openclaw.json")], _task.Files());
    }

    [Fact]
    public void FileOnUnix_IsItsOwnersAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _task.WriteDocuments(("home", "{}\n"));
        Assert.Equal(Private, File.GetUnixFileMode(_task.FileOf("home")));

        File.SetUnixFileMode(_task.FileOf("home"), Private | UnixFileMode.OtherRead);
        _task.Write();
        Assert.Equal(Private, File.GetUnixFileMode(_task.FileOf("home")));
    }

    [Fact]
    public async Task BuildsAtTheSameTime_LeaveOneWholeFile()
    {
        var json = "{ \"a\": \"" + new string('x', 100_000) + "\" }\n";
        _task.WriteDocuments(("home", json));
        for (var round = 0; round < 10; round++)
        {
            File.Delete(_task.FileOf("home"));
            var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Config.Tasks.WriteConfigFiles
            {
                BuildEngine = new RecordingEngine(),
                Assembly = _task.Assembly,
                OutputFolder = _task.Output,
                Manifest = _task.Manifest,
            }.Execute())));

            Assert.All(results, Assert.True);
            Assert.Equal(json, await File.ReadAllTextAsync(_task.FileOf("home")));
            Assert.Equal(["home", Path.Combine("home", "openclaw.json")], _task.Files());
        }
    }

    [Fact]
    public void CanceledTask_WritesNothing()
    {
        _task.WriteDocuments(("home", "old\n"));
        var task = new Config.Tasks.WriteConfigFiles { BuildEngine = new RecordingEngine(), Assembly = _task.Assembly, OutputFolder = _task.Output, Manifest = _task.Manifest };
        File.WriteAllText(_task.FileOf("home"), "edited\n");
        task.Cancel();
        task.Execute();

        Assert.Equal("edited\n", File.ReadAllText(_task.FileOf("home")));
        Assert.Equal(["home", Path.Combine("home", "openclaw.json")], _task.Files());
    }
}
