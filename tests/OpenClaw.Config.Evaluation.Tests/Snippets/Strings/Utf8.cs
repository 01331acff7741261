using System.Text;

// UTF-8 literals are the bytes of a text.
internal static class Gateways
{
    [OpenClawConfig("u8")]
    public static void U8(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        ReadOnlySpan<byte> u = "héy"u8;
        say(u.Length);
        say(u[1]);
        say(string.Join(",", "ab"u8.ToArray()));
        say(Convert.ToHexString("ab"u8));
        say(Encoding.UTF8.GetString("ab"u8));
        say(Convert.ToBase64String("hi"u8));
        byte[] bs = "xy"u8.ToArray();
        say(bs.Length);
        say("abc"u8.SequenceEqual("abc"u8));
        say("abc"u8.IndexOf((byte)'c'));
        foreach (var b in "z"u8) say(b);
        say(bs.SequenceEqual("xy"u8.ToArray()));
    });
}
