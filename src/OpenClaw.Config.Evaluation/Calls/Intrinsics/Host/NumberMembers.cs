using System.Numerics;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of Math that need care.</summary>
internal static class MathMembers
{
    private const double LargestExact = 9007199254740992;

    /// <summary>A power of whole numbers is the same everywhere as long as each product is exact.</summary>
    public static double Pow(double x, double y)
    {
        if (x == Math.Floor(x) && y == Math.Floor(y) && y is >= 0 and <= 2000)
        {
            var power = 1d;
            for (var i = 0; i < (int)y && Math.Abs(power) <= LargestExact; i++)
            {
                power *= x;
            }

            if (Math.Abs(power) <= LargestExact || IsPowerOfTwo(x))
            {
                return Math.Pow(x, y);
            }
        }

        throw new NotEvaluatedException("the last digit of this power differs from processor to processor; use whole numbers, or multiply");
    }

    private static bool IsPowerOfTwo(double x) => x is 2 or 4 or 8 or 16;
}

/// <summary>Members of double that Math has too.</summary>
internal static class DoubleMembers
{
    public static double Pow(double x, double y) => MathMembers.Pow(x, y);
}

/// <summary>Members of BigInteger that could make a number larger than any configuration needs.</summary>
internal static class BigIntegerMembers
{
    private const int MaxBytes = 8192;

    public static BigInteger Pow(BigInteger value, int exponent) =>
        exponent < 0 ? throw new ArgumentOutOfRangeException() : Fits((long)Size(value) * exponent) ? BigInteger.Pow(value, exponent) : throw TooLarge();

    public static BigInteger op_Multiply(BigInteger left, BigInteger right) => Fits((long)Size(left) + Size(right)) ? left * right : throw TooLarge();

    public static BigInteger Multiply(BigInteger left, BigInteger right) => op_Multiply(left, right);

    public static BigInteger op_LeftShift(BigInteger value, int shift) => Fits(Size(value) + ((long)shift / 8)) ? value << shift : throw TooLarge();

    public static BigInteger Parse(string value) => value?.Length > MaxBytes ? throw TooLarge() : BigInteger.Parse(value!);

    private static bool Fits(long bytes) => bytes <= MaxBytes;

    private static int Size(BigInteger value) => value.ToByteArray().Length;

    private static NotEvaluatedException TooLarge() => new("this number has more digits than are evaluated; make it smaller");
}

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
