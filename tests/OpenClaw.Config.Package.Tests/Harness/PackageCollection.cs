namespace OpenClaw.Config.Package.Tests.Harness;

/// <summary>All tests share one package and run one after the other: a build uses the whole machine anyway.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "package";
}
