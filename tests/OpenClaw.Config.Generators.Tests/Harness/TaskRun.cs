using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Generators.Emission;
using OpenClaw.Config.Generators.Pipeline;
using OpenClaw.Config.Tasks;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>A folder of its own with a compiled assembly, and the tasks run over it as the targets do.</summary>
internal sealed class TaskRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openclaw-task-").FullName;

    /// <summary>An empty folder.</summary>
    public TaskRun() => Output = Path.Combine(_folder, "out", "openclaw");

    /// <summary>The output folder of the next run.</summary>
    public string Output { get; set; }

    /// <summary>The list of written files.</summary>
    public string Manifest => Path.Combine(_folder, "obj", "files.txt");

    /// <summary>The compiled assembly.</summary>
    public string Assembly => Path.Combine(_folder, "operator.dll");

    /// <summary>What the last run logged.</summary>
    public RecordingEngine Engine { get; private set; } = new();

    /// <summary>A path below the folder of this test.</summary>
    public string Below(params string[] names) => Path.Combine([_folder, .. names]);

    /// <summary>The file of a document.</summary>
    public string FileOf(string name) => Path.Combine(Output, name, "openclaw.json");

    /// <summary>Files below the output folder, relative to it.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(Output)
        ? [.. Directory.EnumerateFileSystemEntries(Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Output, file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Compiles documents given as name and text, and runs the task.</summary>
    public bool WriteDocuments(params (string Name, string Json)[] documents) =>
        WritePairs([.. documents.Select(static document => ($"OpenClaw.Config:{document.Name}/openclaw.json", document.Json))]);

    /// <summary>Compiles metadata pairs, and runs the task.</summary>
    public bool WritePairs(params (string Key, string Value)[] pairs)
    {
        var trees = pairs.Select(static (pair, index) => CSharpSyntaxTree.ParseText(
            AttributeSource.Write(new EmittedSource($"{index}.g.cs", pair.Key, pair.Value)),
            ConfigCompilation.ParseOptions));
        EmittedAssembly.Write(ConfigCompilation.Create().AddSyntaxTrees(trees), Assembly);
        return Write();
    }

    /// <summary>Runs the task over the assembly as it is.</summary>
    public bool Write()
    {
        Engine = new();
        return new WriteConfigFiles { BuildEngine = Engine, Assembly = Assembly, OutputFolder = Output, Manifest = Manifest }.Execute();
    }

    /// <summary>Runs the task of <c>dotnet clean</c>.</summary>
    public bool Clean()
    {
        Engine = new();
        return new DeleteConfigFiles { BuildEngine = Engine, OutputFolder = Output, Manifest = Manifest }.Execute();
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
