using System.Numerics;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

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

    public static BigInteger Parse(string value, System.Globalization.NumberStyles style) => value?.Length > MaxBytes ? throw TooLarge() : BigInteger.Parse(value!, style);

    public static BigInteger Parse(string value, IFormatProvider? provider) => value?.Length > MaxBytes ? throw TooLarge() : BigInteger.Parse(value!, provider);

    public static BigInteger Parse(string value, System.Globalization.NumberStyles style, IFormatProvider? provider) => value?.Length > MaxBytes ? throw TooLarge() : BigInteger.Parse(value!, style, provider);

    public static bool TryParse(string? value, out BigInteger result) => value?.Length > MaxBytes ? throw TooLarge() : BigInteger.TryParse(value!, out result);

    private static bool Fits(long bytes) => bytes <= MaxBytes;

    private static int Size(BigInteger value) => value.ToByteArray().Length;

    private static NotEvaluatedException TooLarge() => new("this number has more digits than are evaluated; make it smaller");
}
