internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var a = 17;
        var b = 5;
        to.Set("sum", a + b).Set("difference", b - a).Set("product", a * b).Set("quotient", a / b).Set("remainder", -a % b)
            .Set("shifted", a << 3).Set("back", -a >> 1).Set("unsigned", -a >>> 28).Set("and", a & b).Set("or", a | b).Set("xor", a ^ b)
            .Set("not", ~a).Set("negative", -a).Set("less", a < b).Set("more", a >= b).Set("same", a == 17);
        var overflow = int.MaxValue;
        overflow++;
        to.Set("wrapped", overflow).Set("unchecked", unchecked(int.MaxValue + a));
        byte small = 250;
        small += 10;
        to.Set("small", small);
        short low = -5;
        to.Set("asUnsigned", (ushort)low).Set("asByte", unchecked((byte)low));
        a -= 3;
        a *= 2;
        a /= 3;
        a %= 5;
        a <<= 4;
        a |= 1;
        a ^= 8;
        to.Set("compound", a).Set("post", a++).Set("pre", ++a).Set("down", --a);
    });
}
