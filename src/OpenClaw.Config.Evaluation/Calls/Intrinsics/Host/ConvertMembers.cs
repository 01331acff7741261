namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of Convert that the .NET Framework lacks.</summary>
internal static class ConvertMembers
{
    public static string ToHexString(byte[] bytes) => string.Concat((bytes ?? throw new ArgumentNullException()).Select(static one => one.ToString("X2", null)));

    public static string ToHexStringLower(byte[] bytes) => string.Concat((bytes ?? throw new ArgumentNullException()).Select(static one => one.ToString("x2", null)));

    public static byte[] FromHexString(string text)
    {
        if ((text ?? throw new ArgumentNullException()).Length % 2 != 0)
        {
            throw new FormatException();
        }

        return [.. Enumerable.Range(0, text.Length / 2).Select(i => (byte)((Digit(text[2 * i]) * 16) + Digit(text[(2 * i) + 1])))];
    }

    private static int Digit(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => throw new FormatException(),
    };
}
