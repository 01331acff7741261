using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Testing.Compilation;

/// <summary>
/// A sample of the repository as its project file says: its sources and those it links from beside it, its data files, the properties it exposes with
/// the values that they have by default. Of MSBuild this knows what the samples use.
/// </summary>
public sealed class SampleProject
{
    private readonly string _folder;
    private readonly XElement _project;

    private SampleProject(string name)
    {
        _folder = Repository.PathOf("samples", name);
        _project = XElement.Load(Path.Combine(_folder, name + ".csproj"));
        Inputs = new BuildInputs(OpenClawVersions.Default)
        {
            Files = new InputFiles([.. DataFiles.Select(file => new InputFile(file, Path.Combine(_folder, file), File.ReadAllText(Path.Combine(_folder, file))))]),
            Properties = InputProperties.Read(string.Join(',', Properties.Select(static property => $"{property.Name}:{Convert.ToBase64String(Encoding.UTF8.GetBytes(property.Value))}"))),
        };
        Compilation = ConfigCompilation.Create(
        [
            .. new[] { "*.cs" }.Concat(Items("Compile")).SelectMany(Sources).Select(path => (Path.GetRelativePath(_folder, path), File.ReadAllText(path))),
            ("Exposed.cs", string.Concat(Properties.Select(static property =>
                $"[assembly: System.Reflection.AssemblyMetadata(\"OpenClaw.Property:{property.Name}\", {SymbolDisplay.FormatLiteral(property.Value, quote: true)})]\n"))),
        ]);
    }

    /// <summary>The samples: the folders that have a project.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Repository.PathOf("samples")).Select(static folder => Path.GetFileName(folder)).Where(static name => File.Exists(Repository.PathOf("samples", name, name + ".csproj"))).Order(StringComparer.Ordinal)];

    /// <summary>The code.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the build says beside it.</summary>
    public BuildInputs Inputs { get; }

    /// <summary>Name and text of the files that lie beside the sample as what it must make.</summary>
    public IReadOnlyDictionary<string, string> Expected => Directory.GetDirectories(Path.Combine(_folder, "expected"))
        .ToDictionary(static folder => Path.GetFileName(folder), static folder => File.ReadAllText(Path.Combine(folder, "openclaw.json")));

    private IEnumerable<string> DataFiles => Items("OpenClawInput");

    private IEnumerable<(string Name, string Value)> Properties =>
        Items("OpenClawInputProperty").Select(name => (name, _project.Descendants(name).Single().Value));

    /// <summary>Reads a sample.</summary>
    public static SampleProject Read(string name) => new(name);

    /// <summary>Name and JSON of what the sample makes when it runs.</summary>
    public IReadOnlyDictionary<string, string> Run() => SnippetRunner.RunAtRuntime(Compilation.Verified(), [.. DataFiles.Select(file =>
        new ResourceDescription("OpenClaw.Input/" + file, () => File.OpenRead(Path.Combine(_folder, file)), isPublic: true))]);

    private IEnumerable<string> Items(string kind) => _project.Descendants(kind).Select(static item => item.Attribute("Include")!.Value);

    /// <summary>The files of a pattern: those of a folder, or with two stars those below it too.</summary>
    private IEnumerable<string> Sources(string pattern)
    {
        var folder = Path.Combine(_folder, Path.GetDirectoryName(pattern)!);
        var isDeep = Path.GetFileName(folder) == "**";
        return Directory.GetFiles(
            Path.GetFullPath(isDeep ? Path.GetDirectoryName(folder)! : folder),
            Path.GetFileName(pattern),
            isDeep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal);
    }
}
