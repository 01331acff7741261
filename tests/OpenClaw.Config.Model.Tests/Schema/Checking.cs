using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Tests.Schema;

/// <summary>Short ways to check a text against the real facts, or against a schema made for the test.</summary>
internal static class Checking
{
    public static readonly SchemaFacts Real = SchemaFacts.For();

    public static IReadOnlyList<SchemaViolation> Check(string json) => SchemaCheck.Check(Read(json), Real);

    public static SchemaViolation Single(string json) => Assert.Single(Check(json));

    /// <summary>Checks <c>{ x: value }</c> against a schema of which x is the only property.</summary>
    public static IReadOnlyList<SchemaViolation> CheckX(string schemaOfX, string value, string exceptions = "") =>
        SchemaCheck.Check(Read($"{{ x: {value} }}"), FactsOfX(schemaOfX, exceptions));

    public static SchemaFacts FactsOfX(string schemaOfX, string exceptions = "") => SchemaFacts.Parse(
        $"{{ openclaw: '1', root: 'Root', scalars: {{}}, enums: {{}}, unions: {{}}, objects: {{ Root: {{ at: '', properties: {{ x: {schemaOfX} }} }} }} }}", exceptions);

    public static ConfigNode Read(string json) => Json5Reader.Read(null, json).Root ?? throw new InvalidOperationException(json);
}
