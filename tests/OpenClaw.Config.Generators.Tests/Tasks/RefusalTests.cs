using OpenClaw.Config.Generators.Tests.Harness;

namespace OpenClaw.Config.Generators.Tests.Tasks;

public sealed class RefusalTests : IDisposable
{
    private readonly TaskRun _task = new();

    public RefusalTests() => _task.WriteDocuments(("home", "old\n"), ("office", "old\n"));

    public void Dispose() => _task.Dispose();

    [Theory]
    [InlineData("OpenClaw.Config.Blocked:home", "OCC2001;OCC3001", "OCC9001", "'home' is blocked by OCC2001, OCC3001")]
    [InlineData("OpenClaw.Config.Incomplete:home", "", "OCC9002", "'home' is not known")]
    [InlineData("OpenClaw.Config.Problem", "3:7:Home.cs\nis {not} known", "OCC9002", "is {not} known")]
    [InlineData("OpenClaw.Config.Problem", "no place at all", "OCC9002", "no place at all")]
    [InlineData("OpenClaw.Config:../evil/openclaw.json", "{}", "OCC9004", "'../evil' may hold only")]
    [InlineData("OpenClaw.Config:/openclaw.json", "{}", "OCC9004", "'' must have 1 to 64 characters")]
    [InlineData("OpenClaw.Config:..\\evil/openclaw.json", "{}", "OCC9004", "may hold only")]
    [InlineData("OpenClaw.Config:con/openclaw.json", "{}", "OCC9004", "device")]
    [InlineData("OpenClaw.Config:home/authorized_keys", "{}", "OCC9004", "not of the form")]
    [InlineData("OpenClaw.Config:OFFICE/openclaw.json", "{}", "OCC9004", "taken twice")]
    public void DocumentWithAnError_LeavesAllFilesAlone(string key, string value, string code, string message)
    {
        Assert.False(_task.WritePairs((key, value), ("OpenClaw.Config:office/openclaw.json", "new\n")));

        var error = Assert.Single(_task.Engine.Errors);
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public void Problem_IsReportedAtItsPlace()
    {
        _task.WritePairs(("OpenClaw.Config.Problem", "3:7:C:/x/Home.cs\nis not known"), ("OpenClaw.Config.Incomplete:home", ""));

        var error = Assert.Single(_task.Engine.Errors);
        Assert.Equal(("C:/x/Home.cs", 3, 7), (error.File, error.LineNumber, error.ColumnNumber));
    }

    [Theory]
    [InlineData("not an assembly")]
    [InlineData("")]
    [InlineData(null)]
    public void DamagedAssembly_IsAnErrorAndNoCrash(string? content)
    {
        File.Delete(_task.Assembly);
        if (content is not null)
        {
            File.WriteAllText(_task.Assembly, content);
        }

        Assert.False(_task.Write());

        Assert.Equal("OCC9005", Assert.Single(_task.Engine.Errors).Code);
        AssertUntouched();
    }

    [Fact]
    public void TruncatedAssembly_IsAnErrorAndNoCrash()
    {
        var bytes = File.ReadAllBytes(_task.Assembly);
        for (var length = 0; length < bytes.Length; length += 97)
        {
            File.WriteAllBytes(_task.Assembly, bytes[..length]);
            if (!_task.Write())
            {
                Assert.Equal("OCC9005", Assert.Single(_task.Engine.Errors).Code);
                AssertUntouched();
            }
        }
    }

    [Fact]
    public void FileInTheWayOfAFolder_IsAnErrorThatNamesThePathAndTheProperty()
    {
        File.WriteAllText(_task.Below("occupied"), "");
        _task.Output = _task.Below("occupied", "openclaw");

        Assert.False(_task.WriteDocuments(("home", "{}\n")));

        var error = Assert.Single(_task.Engine.Errors);
        Assert.Equal("OCC9003", error.Code);
        Assert.Contains(_task.Output, error.Message, StringComparison.Ordinal);
        Assert.Contains("OpenClawOutputPath", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FailureOfOneFile_LeavesTheOthersAsTheyWere()
    {
        File.Delete(_task.FileOf("office"));
        Directory.CreateDirectory(_task.FileOf("office"));

        Assert.False(_task.WriteDocuments(("home", "new\n"), ("office", "new\n")));

        Assert.Equal("OCC9003", Assert.Single(_task.Engine.Errors).Code);
        Assert.Equal("old\n", File.ReadAllText(_task.FileOf("home")));
        Assert.DoesNotContain(_task.Files(), static file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Link_IsNotFollowed(bool isFolder)
    {
        var outside = _task.Below("outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "openclaw.json"), "precious");
        Directory.Delete(Path.Combine(_task.Output, "home"), recursive: true);
        if (isFolder)
        {
            Directory.CreateSymbolicLink(Path.Combine(_task.Output, "home"), outside);
        }
        else
        {
            Directory.CreateDirectory(Path.Combine(_task.Output, "home"));
            File.CreateSymbolicLink(_task.FileOf("home"), Path.Combine(outside, "openclaw.json"));
        }

        Assert.False(_task.WriteDocuments(("home", "new\n")));
        var error = Assert.Single(_task.Engine.Errors);
        Assert.Equal("OCC9003", error.Code);
        Assert.Contains("is a link", error.Message, StringComparison.Ordinal);

        _task.Clean();
        Assert.Equal("precious", File.ReadAllText(Path.Combine(outside, "openclaw.json")));
    }

    private void AssertUntouched()
    {
        Assert.Equal("old\n", File.ReadAllText(_task.FileOf("home")));
        Assert.Equal("old\n", File.ReadAllText(_task.FileOf("office")));
        Assert.Equal(4, _task.Files().Count);
    }
}
