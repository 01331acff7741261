using System.Xml.Linq;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Tests.Versions;

public sealed class OpenClawVersionsTests
{
    [Fact]
    public void The_known_versions_are_those_that_have_facts()
    {
        var files = Directory.GetFiles(Repository.PathOf("schema"), "openclaw-*.json").Select(static file => Path.GetFileNameWithoutExtension(file)["openclaw-".Length..]);

        Assert.Equal(files.Order(Comparer<string>.Create(OpenClawVersions.Compare)), OpenClawVersions.Known);
        Assert.Contains(OpenClawVersions.Default, OpenClawVersions.Known);
    }

    [Fact]
    public void The_package_refuses_any_other_by_the_same_list()
    {
        var targets = XDocument.Load(Repository.PathOf("src", "OpenClaw.Config", "build", "OpenClaw.Config.targets"));

        Assert.Equal(OpenClawVersions.Known, targets.Descendants("_OpenClawKnownVersions").Single().Value.Split(';'));
    }

    [Fact]
    public void The_builder_is_made_from_the_facts_of_the_default()
    {
        var properties = XDocument.Load(Repository.PathOf("Directory.Build.props"));

        Assert.Equal(OpenClawVersions.Default, properties.Descendants("OpenClawTargetVersion").Single().Value);
    }

    [Theory]
    [InlineData("2026.6.11", "2026.8.2", -1)]
    [InlineData("2026.10.1", "2026.9.6", 1)]
    [InlineData("2026.9.6", "2026.9.6", 0)]
    [InlineData("2026.9", "2026.9.1", -1)]
    public void Versions_are_compared_number_by_number(string one, string other, int order) => Assert.Equal(order, OpenClawVersions.Compare(one, other));
}
