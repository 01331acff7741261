namespace OpenClaw.Config.Posture.Validity.Amounts;

/// <summary>Sizes as the gateway reads them (2026.9.6): a number and directly behind it an optional unit, in steps of 1,024.</summary>
public static class SizeText
{
    private const double LargestExact = 9007199254740991;

    /// <summary>The whole bytes; null for what the gateway cannot read.</summary>
    public static double? Bytes(string text)
    {
        var unit = text.Trim().ToLowerInvariant();
        if (NumberText.Read(ref unit) is not { } number || PowerOf(unit) is not { } power)
        {
            return null;
        }

        var bytes = Math.Floor((number * Math.Pow(1024, power)) + 0.5);
        return bytes <= LargestExact ? bytes : null;
    }

    private static int? PowerOf(string unit) => unit switch
    {
        "" or "b" => 0,
        "k" or "kb" => 1,
        "m" or "mb" => 2,
        "g" or "gb" => 3,
        "t" or "tb" => 4,
        _ => null,
    };
}
