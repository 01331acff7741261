using System.Reflection;

namespace OpenClaw.Config.Package.Tests.Harness;

/// <summary>Where this test project was built.</summary>
internal static class Repository
{
    /// <summary>The root folder.</summary>
    public static string Root { get; } = Metadata("Repository");

    /// <summary>Debug or Release; everything else was built alike.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>A path in it.</summary>
    public static string Below(params string[] names) => Path.Combine([Root, .. names]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
