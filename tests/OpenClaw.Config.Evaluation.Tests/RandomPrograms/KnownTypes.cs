namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>The types that programs are made of, as C# spells them. Those of the program itself are in <c>Examples/RandomPrelude.cs</c>.</summary>
internal static class KnownTypes
{
    public static readonly string[] Integers = ["int", "uint", "long", "ulong", "short", "ushort", "byte", "sbyte", "char"];
    public static readonly string[] Reals = ["double", "float", "decimal"];
    public static readonly string[] Plain = ["int", "string", .. Integers[1..], .. Reals, "bool", "Colour", "Rights"];
    public static readonly string[] Nullables = ["int?", "double?", "long?", "bool?", "byte?", "decimal?", "Colour?"];
    public static readonly string[] Collections = ["int[]", "string[]", "List<int>", "List<string>", "Dictionary<string, int>", "HashSet<int>", "IEnumerable<int>", "Queue<int>", "Stack<int>", "Spot[]", "List<Spot>"];
    public static readonly string[] Objects = ["Shade", "Spot", "Tally", "(int, string)", "Money", "Mark", "IShape", "Grid", "Box<int>", "Plot", "Couple<int, string>", "Func<int, int>", "StringBuilder", "string?",
        "Meter", "Meter", "Meter?", "ICounted", "ICounted", "Wheel", "Note", "Inch", "DateTime", "TimeSpan", "DateOnly", "object"];

    /// <summary>Everything a variable can be.</summary>
    public static readonly string[] All = [.. Plain, .. Plain, .. Nullables, .. Collections, .. Objects];

    /// <summary>The type that the compiler computes in: int for everything smaller.</summary>
    public static string Promoted(string type) => type is "short" or "ushort" or "byte" or "sbyte" or "char" ? "int" : type;

    public static bool IsInteger(string type) => Integers.Contains(type);

    public static bool IsReal(string type) => Reals.Contains(type);

    public static bool IsNumber(string type) => IsInteger(type) || IsReal(type);

    /// <summary>What a collection holds.</summary>
    public static string Element(string type) => type.Contains("Spot", StringComparison.Ordinal) ? "Spot" : type is "string[]" or "List<string>" ? "string" : "int";
}
