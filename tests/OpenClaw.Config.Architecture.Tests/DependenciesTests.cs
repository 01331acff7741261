using OpenClaw.Config.Architecture.Tests.Sources;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>Dependencies run one way: from what knows the compiler and the rules down to the plain model.</summary>
public class DependenciesTests
{
    private const string Prefix = "OpenClaw.Config";

    /// <summary>Everything a shipped project may stand on, directly or not. A project that is not here is not known to this house.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [$"{Prefix}.Model"] = [],
        [$"{Prefix}.Posture"] = [$"{Prefix}.Model"],
        [Prefix] = [$"{Prefix}.Model"],
        [$"{Prefix}.Evaluation"] = [$"{Prefix}.Model"],
        [$"{Prefix}.Tasks"] = [],
        [$"{Prefix}.Analyzers"] = [$"{Prefix}.Model", $"{Prefix}.Posture", $"{Prefix}.Evaluation"],
        [$"{Prefix}.CodeFixes"] = [$"{Prefix}.Model", $"{Prefix}.Posture", $"{Prefix}.Evaluation", $"{Prefix}.Analyzers"],
        [$"{Prefix}.Generators"] = [$"{Prefix}.Model", $"{Prefix}.Posture", $"{Prefix}.Evaluation", $"{Prefix}.Analyzers"],
        [$"{Prefix}.Generators.Internal"] = [$"{Prefix}.Model"],
        [$"{Prefix}.Tool"] = [$"{Prefix}.Model", $"{Prefix}.Posture", $"{Prefix}.Evaluation", $"{Prefix}.Analyzers", Prefix],
    };

    private static IEnumerable<ProjectFile> Shipped => ProjectFile.All.Where(project => !project.File.IsTest);

    [Fact]
    public void Every_shipped_project_has_its_place_in_the_order() =>
        Offenders.None(Shipped.Select(project => project.Name).Except(Allowed.Keys));

    [Fact]
    public void References_run_downwards_only() => Offenders.None(
        from project in Shipped
        from reference in project.References
        where !Allowed[project.Name].Contains(reference)
        select $"{project.Name} must not know {reference}");

    [Fact]
    public void Only_the_fixes_know_workspaces() => Assert.Equal(
        [$"{Prefix}.CodeFixes"],
        Shipped.Where(project => project.Packages.Any(package => package.Name.Contains("Workspaces"))).Select(project => project.Name));

    [Fact]
    public void No_package_of_a_shipped_project_reaches_its_consumers() => Offenders.None(
        from project in Shipped
        from package in project.Packages
        where package.PrivateAssets != "all"
        select $"{project.Name}: {package.Name} lacks PrivateAssets=\"all\"");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("OpenClaw.Config.sln"));

        Offenders.None(ProjectFile.All.Where(project => !solution.Contains($"\"{project.File.Path.Replace('/', '\\')}\"")).Select(project => project.Name));
    }
}
