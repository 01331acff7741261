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

    private static bool Fits(long bytes) => bytes <= MaxBytes;

    private static int Size(BigInteger value) => value.ToByteArray().Length;

    private static NotEvaluatedException TooLarge() => new("this number has more digits than are evaluated; make it smaller");
}
