using System.Diagnostics;

namespace OpenClaw.Config.Oracle.Tests.Includes;

/// <summary>A folder with a configuration in <c>claw</c>, files around it, and ways between them that no text shows.</summary>
internal sealed class IncludeFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("openclaw-include-").FullName;

    public IncludeFolder() => Directory.CreateDirectory(At("claw"));

    /// <summary>Writes a file.</summary>
    public IncludeFolder File(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        System.IO.File.WriteAllText(At(name), Named(text));
        return this;
    }

    /// <summary>Writes the configuration.</summary>
    public IncludeFolder Config(string text) => File("claw/openclaw.json", text);

    /// <summary>Makes a folder.</summary>
    public IncludeFolder Folder(string name)
    {
        Directory.CreateDirectory(At(name));
        return this;
    }

    /// <summary>Makes a symbolic link.</summary>
    public IncludeFolder Link(string name, string target)
    {
        System.IO.File.CreateSymbolicLink(At(name), Named(target));
        return this;
    }

    /// <summary>Gives a file a second name.</summary>
    public IncludeFolder HardLink(string name, string target) => Run("ln", At(target), At(name));

    /// <summary>Makes a pipe.</summary>
    public IncludeFolder Pipe(string name) => Run("mkfifo", At(name));

    /// <summary>Where something lies.</summary>
    public string At(string name) => Path.Combine(_root, name);

    /// <summary>A text with <c>{here}</c> for the folder.</summary>
    public string Named(string text) => text.Replace("{here}", _root, StringComparison.Ordinal);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private IncludeFolder Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return this;
    }
}
