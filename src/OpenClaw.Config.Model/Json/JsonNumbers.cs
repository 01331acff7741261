using System.Globalization;

namespace OpenClaw.Config.Model.Json;

/// <summary>The text of numbers, the same on every runtime.</summary>
public static class JsonNumbers
{
    /// <summary>The shortest text that reads back as the same double; whole numbers below 2^53 without point or exponent.</summary>
    public static string Format(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "JSON has no such number.");
        }

        if (value == Math.Floor(value) && Math.Abs(value) <= 9007199254740991d)
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        // "R" is not the shortest form on .NET Framework, on which Visual Studio runs generators; this loop is, everywhere.
        foreach (var format in (string[])["G15", "G16"])
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) == value)
            {
                return text;
            }
        }

        return value.ToString("G17", CultureInfo.InvariantCulture);
    }
}
