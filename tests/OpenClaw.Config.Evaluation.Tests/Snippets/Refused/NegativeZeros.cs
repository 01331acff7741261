// Null equals the constant -0.0 as compiled, and does not equal a variable that holds it.
internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        double? nothing = null;
        float? less = null;
        double? some = 0.0;
        int? count = null;
        var zero = -0.0;
        say(some == -0.0);
        say(nothing == 0.0);
        say(nothing <= -0.0);
        say(zero == -0.0);
        say(nothing is -0.0);
        say(nothing == zero);
        say((double?)zero != null);
        say(/*!null compared with a constant -0.0*/[|nothing == -0.0|]);
        say(/*!compare with 0.0*/[|-0.0 != nothing|]);
        say(/*!compare with 0.0*/[|less == -0f|]);
        say(/*!compare with 0.0*/[|count == -0.0|]);
        say(/*!compare with 0.0*/[|(nothing, 1) == (-0.0, 1)|]);
    });
}
