internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var level = 3;
        if (level > 5)
        {
            to.Set("if", "high");
        }
        else if (level > 2 && level != 4)
        {
            to.Set("if", "middle");
        }
        else
        {
            to.Set("if", "low");
        }

        to.Set("ternary", level == 3 ? "three" : "other").Set("nested", level > 5 ? 1 : level > 4 ? 2 : 3).Set("or", level == 1 || level == 3).Set("not", !(level == 1));
        switch (level)
        {
            case 1:
            case 2:
                to.Set("switch", "small");
                break;
            case 3 when level > 10:
                to.Set("switch", "impossible");
                break;
            case 3:
                to.Set("switch", "three");
                break;
            default:
                to.Set("switch", "default");
                break;
        }

        switch ("b")
        {
            case "a": to.Set("text", 1); break;
            case "b": { to.Set("text", 2); break; }
        }

        to.Set("expression", level switch { 1 => "one", > 2 and < 4 => "three", _ => "many" });
        object boxed = 5;
        to.Set("is", boxed is int).Set("isNot", boxed is not string).Set("number", boxed is int and > 3).Set("declared", boxed is int n ? n : 0)
            .Set("or2", level is 1 or 3).Set("null", (string?)null is null).Set("property", "abc" is { Length: 3 });
    });
}
