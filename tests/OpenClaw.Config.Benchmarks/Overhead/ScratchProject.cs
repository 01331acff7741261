namespace OpenClaw.Config.Benchmarks.Overhead;

/// <summary>A project to be built again and again.</summary>
internal sealed class ScratchProject
{
    private readonly string _folder;
    private readonly string _source;
    private readonly string _text;
    private int _edits;

    /// <summary>Writes and restores the project.</summary>
    /// <param name="feed">The package and the folder below which the project lies.</param>
    /// <param name="name">Its name.</param>
    /// <param name="source">Its one source file.</param>
    /// <param name="items">What its project file says beyond the framework.</param>
    public ScratchProject(LocalFeed feed, string name, string source, string items)
    {
        _folder = Directory.CreateDirectory(Path.Combine(feed.Folder, name)).FullName;
        _source = Path.Combine(_folder, "Source.cs");
        _text = source;
        File.WriteAllText(_source, source);
        File.WriteAllText(Path.Combine(_folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        DotNet.Run(_folder, warm: true, "restore");
    }

    /// <summary>Changes a line, so that the compiler has something to do.</summary>
    public void Edit() => File.WriteAllText(_source, $"{_text}\n// {++_edits}\n");

    /// <summary>Builds and says how long it took.</summary>
    public TimeSpan Build(bool warm) => DotNet.Run(_folder, warm, "build", "--no-restore", "-v", "q").Elapsed;

    /// <summary>Builds with a cold compiler and hands back what that says about its plugins' time.</summary>
    public string BuildWithReport() =>
        DotNet.Run(_folder, warm: false, "build", "--no-restore", "-v", "d", "-p:ReportAnalyzer=true").Output;
}
