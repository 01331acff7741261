using System.Xml.Linq;

namespace OpenClaw.Config.Architecture.Tests.Sources;

/// <summary>What a project file says it stands on.</summary>
internal sealed class ProjectFile(RepositoryFile file)
{
    private readonly XDocument _xml = XDocument.Parse(file.Text);

    /// <summary>The projects of the solution.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. RepositoryFile.All.Where(file => file.Extension == ".csproj" && file.Project is not null && file.Folders is []).Select(file => new ProjectFile(file))];

    public RepositoryFile File { get; } = file;

    public string Name => Path.GetFileNameWithoutExtension(File.Name);

    /// <summary>The projects whose types it can use. References for build order or packing alone are not among them.</summary>
    public IEnumerable<string> References => Items("ProjectReference")
        .Where(item => (string?)item.Attribute("ReferenceOutputAssembly") != "false" && (string?)item.Attribute("OutputItemType") != "Analyzer")
        .Select(item => Path.GetFileNameWithoutExtension(((string)item.Attribute("Include")!).Replace('\\', '/')));

    /// <summary>The packages it names, with the value of <c>PrivateAssets</c>.</summary>
    public IEnumerable<(string Name, string? PrivateAssets)> Packages => Items("PackageReference")
        .Select(item => ((string)item.Attribute("Include")!, (string?)item.Attribute("PrivateAssets")));

    private IEnumerable<XElement> Items(string name) => _xml.Descendants(name).Where(item => item.Attribute("Include") is not null);
}
