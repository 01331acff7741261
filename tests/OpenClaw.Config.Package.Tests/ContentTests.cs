using System.IO.Compression;
using System.Xml.Linq;
using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ContentTests(PackedPackage package)
{
    [Fact]
    public void Package_HoldsExactlyTheseFiles() => Assert.Equal(
        [
            "OpenClaw.Config.nuspec",
            "README.md",
            "analyzers/dotnet/cs/OpenClaw.Config.Analyzers.dll",
            "analyzers/dotnet/cs/OpenClaw.Config.CodeFixes.dll",
            "analyzers/dotnet/cs/OpenClaw.Config.Evaluation.dll",
            "analyzers/dotnet/cs/OpenClaw.Config.Generators.dll",
            "analyzers/dotnet/cs/OpenClaw.Config.Model.dll",
            "analyzers/dotnet/cs/OpenClaw.Config.Posture.dll",
            "build/OpenClaw.Config.props",
            "build/OpenClaw.Config.targets",
            "buildTransitive/OpenClaw.Config.props",
            "buildTransitive/OpenClaw.Config.targets",
            "lib/net8.0/OpenClaw.Config.Model.dll",
            "lib/net8.0/OpenClaw.Config.Model.xml",
            "lib/net8.0/OpenClaw.Config.dll",
            "lib/net8.0/OpenClaw.Config.xml",
            "lib/netstandard2.0/OpenClaw.Config.Model.dll",
            "lib/netstandard2.0/OpenClaw.Config.Model.xml",
            "lib/netstandard2.0/OpenClaw.Config.dll",
            "lib/netstandard2.0/OpenClaw.Config.xml",
            .. Presets(),
            "tasks/netstandard2.0/OpenClaw.Config.Tasks.dll",
        ],
        Entries(package.File));

    [Fact]
    public void SymbolPackage_HoldsTheSymbolsOfTheLibrary() => Assert.Equal(
        [
            "OpenClaw.Config.nuspec",
            "lib/net8.0/OpenClaw.Config.Model.pdb",
            "lib/net8.0/OpenClaw.Config.pdb",
            "lib/netstandard2.0/OpenClaw.Config.Model.pdb",
            "lib/netstandard2.0/OpenClaw.Config.pdb",
        ],
        Entries(package.Symbols));

    [Fact]
    public void Package_DependsOnNothing()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry("OpenClaw.Config.nuspec")!.Open();
        var nuspec = XDocument.Load(stream);

        Assert.DoesNotContain(nuspec.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", nuspec.Descendants().Single(static element => element.Name.LocalName == "license").Value);
        Assert.Equal("README.md", nuspec.Descendants().Single(static element => element.Name.LocalName == "readme").Value);
    }

    [Fact]
    public void BothBuildFolders_HoldTheSame()
    {
        using var archive = ZipFile.OpenRead(package.File);
        foreach (var file in new[] { "OpenClaw.Config.props", "OpenClaw.Config.targets" })
        {
            Assert.Equal(Text(archive, "build/" + file), Text(archive, "buildTransitive/" + file));
        }
    }

    private static string Text(ZipArchive archive, string entry)
    {
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    // The one part that grows by adding a file.
    private static IEnumerable<string> Presets() =>
        Directory.EnumerateFiles(Repository.Below("src", "OpenClaw.Config", "Presets"), "*.cs", SearchOption.AllDirectories)
            .Select(static file => "presets/" + Path.GetRelativePath(Repository.Below("src", "OpenClaw.Config", "Presets"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Entries(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return
        [
            .. archive.Entries.Select(static entry => entry.FullName)
                .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }
}
