using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Expressions.Arithmetic;

/// <summary>The predefined conversions between numeric types.</summary>
internal static class NumericConversion
{
    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;

    public static bool IsNumeric(SpecialType type) => type is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    /// <summary>The number in the target type; null when an unchecked conversion has a result that differs from machine to machine.</summary>
    /// <exception cref="OverflowException">It does not fit and the conversion is checked.</exception>
    public static object? Convert(object number, SpecialType target, bool isChecked) => number switch
    {
        char value => FromUnsigned(value, target, isChecked),
        ulong value => FromUnsigned(value, target, isChecked),
        uint or byte or ushort => FromUnsigned(System.Convert.ToUInt64(number, Invariant), target, isChecked),
        sbyte or short or int or long => FromSigned(System.Convert.ToInt64(number, Invariant), target, isChecked),
        float value => FromFloat(value, target, isChecked),
        double value => FromDouble(value, target, isChecked),
        decimal value => FromDecimal(value, target),
        _ => null,
    };

    private static object? FromSigned(long value, SpecialType target, bool isChecked) => target switch
    {
        SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
        SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
        SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
        SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
        SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
        SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
        SpecialType.System_Int64 => value,
        SpecialType.System_UInt64 => isChecked ? checked((ulong)value) : unchecked((ulong)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => null,
    };

    private static object? FromUnsigned(ulong value, SpecialType target, bool isChecked) => target switch
    {
        SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
        SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
        SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
        SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
        SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
        SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
        SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
        SpecialType.System_Int64 => isChecked ? checked((long)value) : unchecked((long)value),
        SpecialType.System_UInt64 => value,
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => null,
    };

    private static object? FromFloat(float value, SpecialType target, bool isChecked) => target switch
    {
        SpecialType.System_Single => value,
        SpecialType.System_Decimal => (decimal)value,
        _ => FromDouble(value, target, isChecked),
    };

    private static object? FromDouble(double value, SpecialType target, bool isChecked)
    {
        switch (target)
        {
            case SpecialType.System_Double:
                return value;
            case SpecialType.System_Single:
                return (float)value;
            case SpecialType.System_Decimal:
                return (decimal)value;
            default:
                return FromWhole(Math.Truncate(value), target, isChecked);
        }
    }

    private static object? FromWhole(double whole, SpecialType target, bool isChecked)
    {
        try
        {
            if (whole is >= -9223372036854775808d and < 18446744073709551616d)
            {
                return whole < 0 ? FromSigned((long)whole, target, isChecked: true) : FromUnsigned((ulong)whole, target, isChecked: true);
            }
        }
        catch (OverflowException) when (!isChecked)
        {
            // The CLR goes through int for the small types; only beyond that do processors disagree, as they do for NaN.
            var isSmall = target is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char;
            return isSmall && whole is >= int.MinValue and <= int.MaxValue ? FromSigned((long)whole, target, isChecked: false) : null;
        }

        return isChecked ? throw new OverflowException() : null;
    }

    private static object? FromDecimal(decimal value, SpecialType target) => target switch
    {
        SpecialType.System_Decimal => value,
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_SByte => (sbyte)value,
        SpecialType.System_Byte => (byte)value,
        SpecialType.System_Int16 => (short)value,
        SpecialType.System_UInt16 => (ushort)value,
        SpecialType.System_Char => (char)value,
        SpecialType.System_Int32 => (int)value,
        SpecialType.System_UInt32 => (uint)value,
        SpecialType.System_Int64 => (long)value,
        SpecialType.System_UInt64 => (ulong)value,
        _ => null,
    };
}
