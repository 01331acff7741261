using System.Globalization;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>Numbers of data files as numbers of C#.</summary>
internal static class InputNumbers
{
    /// <summary>The name of a type of numbers in C#.</summary>
    public static string NameOf(TypeCode code) => code switch
    {
        TypeCode.SByte => "sbyte",
        TypeCode.Byte => "byte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        _ => "decimal",
    };

    /// <summary>The value of a cell that holds a number.</summary>
    public static bool TryRead(string cell, out double value)
    {
        value = 0;
        // Words for infinity are no numbers here, and differ between runtimes.
        return cell.All(static c => c is (>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E')
            && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number as the type has it; null with an objection when it has no such number.</summary>
    /// <param name="raw">The digits as they are written: a double would lose those of a long or a decimal.</param>
    /// <param name="value">The same as a double.</param>
    /// <param name="code">The type.</param>
    /// <param name="objection">Why not.</param>
    public static object? Convert(string raw, double value, TypeCode code, out string objection)
    {
        objection = $"{raw} is more than {An(code)} holds";
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            objection = $"{raw} is no finite number";
            return null;
        }

        switch (code)
        {
            case TypeCode.Double:
                return value;
            case TypeCode.Single:
                return float.IsInfinity((float)value) ? null : (float)value;
        }

        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            if (value != Math.Floor(value) || Math.Abs(value) > 9007199254740991d)
            {
                return null;
            }

            // Hexadecimal.
            exact = (decimal)value;
        }

        if (code == TypeCode.Decimal)
        {
            return exact;
        }

        if (decimal.Truncate(exact) != exact || (exact == 0 && value != 0))
        {
            objection = $"{raw} has a fraction, and {An(code)} has none";
            return null;
        }

        try
        {
            return System.Convert.ChangeType(exact, code, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string An(TypeCode code) => NameOf(code) is var name && name[0] is 'i' or 'u' ? $"an {name}" : $"a {name}";
}
