namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of Math that give the same result on every machine.</summary>
internal static class MathIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Math"], new Dictionary<string, Intrinsic>
        {
            ["Min(int,int)"] = static call => call.Give(Math.Min(call.Int(0), call.Int(1))),
            ["Min(long,long)"] = static call => call.Give(Math.Min(call.Scalar<long>(0), call.Scalar<long>(1))),
            ["Min(double,double)"] = static call => call.Give(Math.Min(call.Scalar<double>(0), call.Scalar<double>(1))),
            ["Max(int,int)"] = static call => call.Give(Math.Max(call.Int(0), call.Int(1))),
            ["Max(long,long)"] = static call => call.Give(Math.Max(call.Scalar<long>(0), call.Scalar<long>(1))),
            ["Max(double,double)"] = static call => call.Give(Math.Max(call.Scalar<double>(0), call.Scalar<double>(1))),
            ["Clamp(int,int,int)"] = static call => Clamp(call),
            ["Abs(int)"] = static call => call.Give(Math.Abs(call.Int(0))),
            ["Abs(long)"] = static call => call.Give(Math.Abs(call.Scalar<long>(0))),
            ["Abs(double)"] = static call => call.Give(Math.Abs(call.Scalar<double>(0))),
            ["Floor(double)"] = static call => call.Give(Math.Floor(call.Scalar<double>(0))),
            ["Ceiling(double)"] = static call => call.Give(Math.Ceiling(call.Scalar<double>(0))),
            ["Round(double)"] = static call => call.Give(Math.Round(call.Scalar<double>(0))),
            ["Round(double,int)"] = static call => call.Give(Math.Round(call.Scalar<double>(0), call.Int(1))),
            ["Truncate(double)"] = static call => call.Give(Math.Truncate(call.Scalar<double>(0))),
            ["Sqrt(double)"] = static call => call.Give(Math.Sqrt(call.Scalar<double>(0))),
            ["Sign(int)"] = static call => call.Give(Math.Sign(call.Int(0))),
        }),
    ];

    private static Values.Value Clamp(Call call)
    {
        var (value, min, max) = (call.Int(0), call.Int(1), call.Int(2));
        return min > max ? throw new ArgumentException() : call.Give(Math.Min(Math.Max(value, min), max));
    }
}
