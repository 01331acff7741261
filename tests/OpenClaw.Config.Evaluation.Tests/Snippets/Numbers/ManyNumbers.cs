// Numbers of all types, converted, promoted, parsed and printed.
internal enum Sz : sbyte { Neg = -1, Zero, One }

internal static class Gateways
{
    [OpenClawConfig("nums")]
    public static void Nums(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say((Sz)(-1));
        say(Sz.Neg.ToString("X"));
        say((int)Sz.Neg);
        say(Sz.Zero > Sz.Neg);
        say(string.Join(",", Enum.GetValues<Sz>()));
        say((Sz)5);
        say(-7 % 3);
        say(-7 / 2);
        say(7 >> 1);
        say(-7 >> 1);
        say(unchecked(1u - 2) < 0);
        say(byte.MaxValue + 1);
        say((byte)255 + (byte)1);
        say('a' * 2);
        say((short)'a');
        say(10 / 3 * 3.0);
        say(10 / 3.0);
        say(1 / 3m);
        say(0.1f + 0.2);
        say((int)'0' + 1);
        say(5.0 / 0);
        say((float)0.1);
        say(1e3);
        say(100.0);
        say(1.10m);
        say(1.10m * 2);
        say(1.0m == 1.00m);
        say(decimal.Parse("1.50"));
        say(double.Parse("1e3"));
        say(int.Parse(" 42 "));
        say(int.Parse("-7"));
        say(long.MaxValue);
        say(ulong.MaxValue);
        say(0xFF + 0b11);
        say(1_000);
        say((long)int.MaxValue + 1);
        say(Math.Max(1, 2.5));
        say(Math.Abs(-3));
        say(Math.Floor(-2.5));
        say(Math.Ceiling(2.1));
        say(Math.Truncate(-2.7));
        say(Math.Round(2.345, 2));
        say(Math.Sqrt(16));
        say(Math.Pow(2, 10));
        say(int.MaxValue.ToString("N0"));
        say(255.ToString("x2"));
        say((0.1 + 0.2).ToString("R"));
        say(1234.5.ToString("0.00"));
        say(0.000001.ToString());
        say(1e-7.ToString());
        say(123456789.123.ToString());
        say(float.Parse("0.1") == 0.1f);
        say((double)0.1f == 0.1);
        say(Convert.ToString(10, 2));
        say(Convert.ToInt32("ff", 16));
        say(Convert.ToInt32(2.5));
        say(Convert.ToInt32(3.5));
        say(Convert.ToBoolean("true"));
        say((char)65);
        say(char.ToString('x'));
        say((int)char.Parse("7") - '0');
        say(sizeof(int));
        say(int.TryParse("99999999999", out var big) + " " + big);
        say(uint.Parse("7") + 1);
    });
}
