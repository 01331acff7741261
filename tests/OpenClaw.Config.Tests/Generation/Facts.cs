using OpenClaw.Config.Generators.Internal;

namespace OpenClaw.Config.Tests.Generation;

/// <summary>Runs the generator over facts of a few lines.</summary>
internal static class Facts
{
    /// <param name="objects">The objects of the facts; the root is <c>Config</c>.</param>
    /// <param name="names">names.map.</param>
    /// <param name="semantics">semantics.map.</param>
    /// <param name="descriptions">descriptions.map.</param>
    /// <param name="enums">The enums of the facts.</param>
    /// <param name="unions">The unions of the facts.</param>
    public static BuilderApi Generate(string objects, string names = "", string semantics = "", string descriptions = "", string enums = "", string unions = "") =>
        BuilderApi.Make(
            $$"""{"openclaw":"1","root":"Config","scalars":{},"enums":{ {{enums}} },"unions":{ {{unions}} },"objects":{ {{objects}} } }""",
            names,
            semantics,
            descriptions);

    public static string Source(this BuilderApi api) => string.Join("\n", api.Files.Values);
}
