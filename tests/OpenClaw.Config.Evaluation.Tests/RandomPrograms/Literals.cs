using System.Globalization;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Constants of every plain type, those at the edges more often than chance would have it.</summary>
internal static class Literals
{
    private static readonly string[] Words = ["", "a", "claw", "Open", "ä ß", "x,y", "  pad ", "\\n", "{{", "ZZ", "long enough to be cut", "İı", "42", "-0.5", "e\\u0301"];

    public static string Of(string type, Dice dice) => type switch
    {
        "int" => dice.Of(Small(dice), Small(dice), "0", "1", "(-1)", "int.MaxValue", "int.MinValue", dice.Below(1_000_000).ToString(CultureInfo.InvariantCulture)),
        "uint" => dice.Of(dice.Below(100) + "u", "0u", "1u", "uint.MaxValue", "3_000_000_000u"),
        "long" => dice.Of(dice.Below(100) + "L", "(-7L)", "0L", "long.MaxValue", "long.MinValue", "4_000_000_000L"),
        "ulong" => dice.Of(dice.Below(100) + "UL", "0UL", "1UL", "ulong.MaxValue", "9_000_000_000UL"),
        "short" => dice.Of($"(short){Small(dice)}", "short.MinValue", "short.MaxValue"),
        "ushort" => dice.Of($"(ushort){dice.Below(300)}", "ushort.MaxValue"),
        "byte" => dice.Of($"(byte){dice.Below(256)}", "byte.MaxValue"),
        "sbyte" => dice.Of($"(sbyte){Small(dice)}", "sbyte.MinValue", "sbyte.MaxValue"),
        "char" => dice.Of("'a'", "'Z'", "'0'", "' '", "'é'", "'\\n'", "'ß'", "'\\u0660'", "'_'"),
        "double" => dice.Of("0.0", "1.5", "(-2.25)", "0.1", "1e21", "1e-7", "123456.789", "(1.0 / 3)", "100.0", "double.MaxValue", "(-0.0)", "1e15", "1e16", "0.0001", "0.00001", "2.5", "3.5", "1e308"),
        "float" => dice.Of("0f", "1.5f", "0.1f", "(-3.75f)", "16777217f", "1e10f", "3.4e-5f", "float.MaxValue", "1e7f", "1e8f"),
        "decimal" => dice.Of("0m", "1.50m", "0.1m", "(-19.99m)", "1234567.890m", "3m", "0.00m", "2.5m", "1e-10m", "79228162514264337593543950335m"),
        "bool" => dice.Of("false", "true"),
        "string" => $"\"{dice.Of(Words)}\"",
        "Colour" => dice.Of("Colour.Red", "Colour.Green", "Colour.Blue", "Colour.Dark"),
        "Rights" => dice.Of("Rights.None", "Rights.Read", "Rights.Write", "Rights.Delete", "Rights.Most"),
        _ when type.EndsWith('?') => dice.Chance(35) ? $"({type})null" : $"({type})({Of(type[..^1], dice)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no literal"),
    };

    public static string Small(Dice dice) => dice.Below(40) is var number && number > 29 ? $"(-{number - 29})" : number.ToString(CultureInfo.InvariantCulture);
}
