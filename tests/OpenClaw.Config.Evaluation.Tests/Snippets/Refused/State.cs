internal static class State
{
    public static int Counter = 1;

    public static int Property { get; set; } = 2;
}

internal static class Constructed
{
    public static readonly int Value = 1;

    static Constructed() => Value = 2;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("mutable", /*!State.Counter can change while a program runs*/[|State.Counter|]);
        to.Set("property", /*!State.Property can change*/[|State.Property|]);
        to.Set("constructed", /*!has a static constructor*/[|Constructed.Value|]);
        to.Set("secret", /*!the text of a secret is not passed on*/[|SecretText.Literal("not-a-secret").Value|]);
    });
}
