using OpenClaw.Config.Package.Tests.Harness;

namespace OpenClaw.Config.Package.Tests;

/// <summary>The samples were built with this project; what the build wrote for them is what lies beside them.</summary>
public sealed class SampleTests
{
    /// <summary>The samples, by name.</summary>
    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateDirectories(Repository.Below("samples")).Select(static folder => Path.GetFileName(folder)).Where(static name => File.Exists(Repository.Below("samples", name, name + ".csproj"))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void BuiltSample_GivesTheExpectedFiles(string sample)
    {
        var expected = Files(Repository.Below("samples", sample, "expected"));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Files(Repository.Below("samples", sample, "bin", Repository.Configuration, "net10.0", "openclaw")));
    }

    private static Dictionary<string, string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "openclaw.json", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText)
        : [];
}
