namespace OpenClaw.Config.Model.Inputs;

/// <summary>What both sides say of types.</summary>
public static class InputTypes
{
    private static readonly string[] Lists = ["List`1", "IList`1", "IReadOnlyList`1", "ICollection`1", "IReadOnlyCollection`1", "IEnumerable`1"];
    private static readonly string[] Maps = ["Dictionary`2", "IDictionary`2", "IReadOnlyDictionary`2"];

    /// <summary>Whether a type of <c>System.Collections.Generic</c> is a list.</summary>
    public static bool IsList(string metadataName) => Lists.Contains(metadataName);

    /// <summary>Whether a type of <c>System.Collections.Generic</c> is a dictionary.</summary>
    public static bool IsMap(string metadataName) => Maps.Contains(metadataName);

    /// <summary>What to say of a type that no data fills.</summary>
    public static string Objection(string type) =>
        $"no data becomes a {type}; use records, classes, arrays, lists, dictionaries with string keys, strings, numbers, booleans and enums, and make the rest of them in C#";

    /// <summary>What to say of a type without a constructor to choose.</summary>
    public static string NoConstructor(string type) => $"{type} has no public constructor with more parameters than all others, by which it could be made";

    /// <summary>The constructor with the most parameters; null when there is none, or two.</summary>
    public static T? Longest<T>(IReadOnlyList<T> constructors, Func<T, int> length)
        where T : class
    {
        var longest = constructors.Count == 0 ? 0 : constructors.Max(length);
        var found = constructors.Where(each => length(each) == longest).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
