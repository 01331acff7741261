using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>What <c>Enum.ToString</c> prints, in each of its formats.</summary>
internal static class EnumText
{
    /// <summary>The text; null when several names have one number, where the CLR does not say which it takes.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static string? Of(EnumValue member, string? format)
    {
        switch (format)
        {
            case null or "" or "G" or "g":
                return Name(member, isCombination: member.Type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FlagsAttribute"));
            case "F" or "f":
                return Name(member, isCombination: true);
            case "D" or "d":
                return Convert.ToString(member.Number, CultureInfo.InvariantCulture);
            case "X" or "x":
                return ((IFormattable)member.Number).ToString("X" + (2 * Size(member.Number)), CultureInfo.InvariantCulture);
            default:
                throw new FormatException();
        }
    }

    private static string? Name(EnumValue member, bool isCombination)
    {
        var fields = member.Type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToList();
        var exact = fields.Where(field => member.Number.Equals(field.ConstantValue)).ToList();
        if (exact.Count > 0)
        {
            return exact.Count == 1 ? exact[0].Name : null;
        }

        return (isCombination ? Combined(fields, Bits(member.Number)) : string.Empty) is not { } names ? null
            : names.Length > 0 ? names
            : Convert.ToString(member.Number, CultureInfo.InvariantCulture);
    }

    /// <summary>Names that make up the bits, the largest taken first; empty when some bits have none.</summary>
    private static string? Combined(IReadOnlyList<IFieldSymbol> fields, ulong bits)
    {
        var names = new List<string>();
        foreach (var same in fields.GroupBy(static field => Bits(field.ConstantValue!)).OrderByDescending(static same => same.Key))
        {
            if (same.Key == 0 || (bits & same.Key) != same.Key)
            {
                continue;
            }

            if (same.Skip(1).Any())
            {
                return null;
            }

            bits &= ~same.Key;
            names.Insert(0, same.First().Name);
        }

        return bits == 0 ? string.Join(", ", names) : string.Empty;
    }

    /// <summary>Only the bits that the type has: a negative byte is not a negative long.</summary>
    public static ulong Bits(object number) => unchecked(number switch
    {
        sbyte value => (byte)value,
        short value => (ushort)value,
        int value => (uint)value,
        long value => (ulong)value,
        _ => Convert.ToUInt64(number, CultureInfo.InvariantCulture),
    });

    private static int Size(object number) => number switch { sbyte or byte => 1, short or ushort => 2, int or uint => 4, _ => 8 };
}
