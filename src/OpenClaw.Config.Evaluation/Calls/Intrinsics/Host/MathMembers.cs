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
