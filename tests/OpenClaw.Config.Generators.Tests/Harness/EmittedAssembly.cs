using Microsoft.CodeAnalysis;
using OpenClaw.Config.Tasks.Metadata;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>A compiled project on disk, for the way from the compiler to the task.</summary>
internal static class EmittedAssembly
{
    /// <summary>Compiles into a file.</summary>
    public static void Write(Microsoft.CodeAnalysis.Compilation compilation, string path)
    {
        using var stream = File.Create(path);
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    /// <summary>Compiles, and reads back what the task would see.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Metadata(Microsoft.CodeAnalysis.Compilation compilation)
    {
        var path = Path.GetTempFileName();
        try
        {
            Write(compilation, path);
            return MetadataPairs.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
