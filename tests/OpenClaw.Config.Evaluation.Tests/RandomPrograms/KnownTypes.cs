namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>The types that programs are made of, as C# spells them.</summary>
internal static class KnownTypes
{
    public static readonly string[] Integers = ["int", "uint", "long", "ulong", "short", "ushort", "byte", "sbyte", "char"];
    public static readonly string[] Reals = ["double", "float", "decimal"];
    public static readonly string[] Plain = [.. Integers, .. Reals, "bool", "string", "Colour", "Rights"];
    public static readonly string[] Nullables = ["int?", "double?", "long?", "bool?", "byte?", "decimal?", "Colour?"];
    public static readonly string[] Collections = ["int[]", "string[]", "List<int>", "List<string>", "Dictionary<string, int>", "HashSet<int>"];

    /// <summary>The enums of every program; the second combines.</summary>
    public const string Enums = """
            internal enum Colour { Red = 1, Green, Blue = 5, Dark = -2 }

            [Flags]
            internal enum Rights : byte { None = 0, Read = 1, Write = 2, Delete = 4, Most = 3 }

        """;

    /// <summary>The type that the compiler computes in: int for everything smaller.</summary>
    public static string Promoted(string type) => type is "short" or "ushort" or "byte" or "sbyte" or "char" ? "int" : type;

    public static bool IsInteger(string type) => Integers.Contains(type);

    public static bool IsReal(string type) => Reals.Contains(type);

    public static bool IsNumber(string type) => IsInteger(type) || IsReal(type);
}
