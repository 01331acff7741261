using System.Globalization;
using System.Numerics;

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("even", Math.Round(2.5)).Set("odd", Math.Round(3.5)).Set("away", Math.Round(2.5, MidpointRounding.AwayFromZero)).Set("zero", Math.Round(-2.5, MidpointRounding.ToZero)).Set("digits", Math.Round(1.005, 2))
            .Set("decimal", (double)Math.Round(1.005m, 2)).Set("negative", Math.Round(-0.4)).Set("negativeText", $"{Math.Round(-0.4)}").Set("floor", Math.Floor(-1.5)).Set("mod", -7 % 3).Set("modReal", -7.5 % 2).Set("remainder", Math.IEEERemainder(10, 4))
            .Set("pow", Math.Pow(2, 10)).Set("power", Math.Pow(10, 6)).Set("clamp", Math.Clamp(7.5, 1, 5)).Set("clampLong", Math.Clamp(7L, 1, 5)).Set("sign", Math.Sign(-3.5)).Set("max", Math.Max(1m, 2.50m).ToString())
            .Set("nan", double.IsNaN(Math.Max(double.NaN, 1))).Set("nanText", double.NaN.ToString()).Set("infinity", (1 / 0d * Math.Sign(1)).ToString(CultureInfo.InvariantCulture)).Set("minByte", Math.Min((byte)3, (byte)2)).Set("magnitude", Math.MaxMagnitude(-3.0, 2))
            .Set("divRem", Math.DivRem(17, 5, out var rest)).Set("rest", rest).Set("tuple", Math.DivRem(17L, 5L).Remainder).Set("big", Math.BigMul(int.MaxValue, 2)).Set("abs", Math.Abs(-2.5m).ToString()).Set("mathF", (double)MathF.Sqrt(2.25f));
        to.Set("intMax", int.Max(3, 4)).Set("intClamp", int.Clamp(30, 0, 9)).Set("even2", int.IsEvenInteger(4)).Set("pow2", int.IsPow2(64)).Set("log2", int.Log2(1000)).Set("hex", int.Parse("FF", NumberStyles.HexNumber))
            .Set("styles", double.Parse("1,234.5", NumberStyles.Number, CultureInfo.InvariantCulture)).Set("tryHex", int.TryParse("zz", NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var no)).Set("no", no)
            .Set("currency", decimal.Parse("(1.50)", NumberStyles.Currency, CultureInfo.InvariantCulture).ToString()).Set("pop", BitOperations.PopCount(255u)).Set("leading", BitOperations.LeadingZeroCount(1u)).Set("trailing", BitOperations.TrailingZeroCount(8))
            .Set("rotate", BitOperations.RotateLeft(0x80000001u, 1)).Set("round2", BitOperations.RoundUpToPowerOf2(1000u)).Set("truncate", decimal.Truncate(2.9m).ToString()).Set("scale", new decimal(15, 0, 0, false, 1).ToString()).Set("compare", 5.CompareTo(7));
        var big = BigInteger.Pow(2, 100) + 1;
        to.Set("bigText", big.ToString()).Set("bigMod", (int)(big % 1000)).Set("bigHex", big.ToString("X")).Set("bigParse", (BigInteger.Parse("123456789012345678901234567890") * 2).ToString()).Set("gcd", (int)BigInteger.GreatestCommonDivisor(12, 18)).Set("isEven", big.IsEven)
            .Set("greater", big > long.MaxValue).Set("negate", (-big).ToString()).Set("int128", (Int128.MaxValue - 1).ToString()).Set("uint128", ((UInt128)ulong.MaxValue * 2).ToString()).Set("half", ((Half)0.1f).ToString()).Set("shift", (BigInteger.One << 70).ToString());
        to.Set("convert", Convert.ToInt32(2.5)).Set("convert3", Convert.ToInt32(3.5)).Set("fromText", Convert.ToInt32("42")).Set("binary", Convert.ToString(10, 2)).Set("fromHex", Convert.ToInt32("ff", 16)).Set("bool", Convert.ToBoolean("true")).Set("char", Convert.ToChar(65).ToString())
            .Set("base64", Convert.ToBase64String([1, 2, 250])).Set("hexString", Convert.ToHexString([1, 171])).Set("back", Convert.ToBase64String(Convert.FromHexString("01ab"))).Set("bytes", Convert.FromBase64String("AQL6").Length).Set("toDouble", Convert.ToDouble("1.5"))
            .Set("utf8", Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes("aä€"))).Set("text", System.Text.Encoding.UTF8.GetString([97, 195, 164])).Set("count", System.Text.Encoding.UTF8.GetByteCount("€")).Set("ascii", System.Text.Encoding.ASCII.GetString(System.Text.Encoding.ASCII.GetBytes("aä")));
    });
}
