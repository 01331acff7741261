internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        int a, b;
        a = b = 4;
        to.Set("a", a).Set("b", b);
        string text;
        if (a > 3)
        {
            text = "yes";
        }
        else
        {
            text = "no";
        }

        to.Set("text", text);
        var flags = true;
        flags &= a > 10;
        flags |= b == 4;
        to.Set("flags", flags);
        var numbers = new[] { 1, 2, 3 };
        var i = 0;
        numbers[i++] += 10;
        numbers[i++] *= numbers[i];
        to.Set("first", numbers[0]).Set("second", numbers[1]).Set("i", i).Set("value", (a = 9) + a);
        char letter = 'a';
        letter++;
        letter += (char)1;
        to.Set("letter", letter.ToString());
        long total = 0;
        total += a;
        double real = 1;
        real *= 2.5;
        real++;
        to.Set("total", total).Set("real", real).Set("nameof", nameof(total)).Set("size", sizeof(int)).Set("default", default(int)).Set("cond", (flags ? 1 : 2.5));
        _ = a;
    });
}
