using System.Globalization;

namespace OpenClaw.Config.Model.Json;

/// <summary>Number literals to doubles, as ECMAScript rounds them.</summary>
internal static class Json5Numbers
{
    /// <summary>Digits with at most a point and an exponent.</summary>
    public static double Decimal(string digits) =>
        // Elsewhere too large a number reads as infinity; .NET Framework alone refuses it.
        double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : double.PositiveInfinity;

    /// <summary>Hexadecimal digits. Adding them up in a double would round at every step, so what does not fit is kept as one sticky bit.</summary>
    public static double Hexadecimal(string text, int start, int end)
    {
        long mantissa = 0;
        var scale = 0;
        for (var i = start; i < end; i++)
        {
            var digit = HexDigit(text[i]);
            if (mantissa >> 56 == 0)
            {
                mantissa = (mantissa << 4) | (long)digit;
            }
            else
            {
                scale++;
                mantissa |= digit == 0 ? 0L : 1L;
            }
        }

        var value = (double)mantissa;
        for (; scale > 0 && !double.IsInfinity(value); scale--)
        {
            value *= 16;
        }

        return value;
    }

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexDigit(int c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
