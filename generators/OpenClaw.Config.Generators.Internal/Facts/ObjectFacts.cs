namespace OpenClaw.Config.Generators.Internal.Facts;

/// <summary>An object of the facts, what it takes over from another already in it.</summary>
/// <param name="Name">Its name in the facts.</param>
/// <param name="Properties">The properties, sorted by key.</param>
/// <param name="Others">What may stand under other keys: null for nothing, true for anything, or the schema of the values.</param>
internal sealed record ObjectFacts(string Name, IReadOnlyList<KeyValuePair<string, JsonValue>> Properties, JsonValue? Others)
{
    public JsonValue? Property(string key) => Properties.Where(property => property.Key == key).Select(static property => property.Value).FirstOrDefault();

    /// <summary>Whether it is a reference to a secret, which is one value to us and no object to configure.</summary>
    public bool IsSecretReference => Properties.Count == 3 && Property("id") is not null && Property("provider") is not null && Property("source") is not null;
}
