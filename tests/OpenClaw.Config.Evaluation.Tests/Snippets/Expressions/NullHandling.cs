internal sealed class Holder
{
    public string Text { get; set; } = "";

    public Holder? Inner { get; init; }
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        string? none = null;
        string some = "text";
        to.Set("or", none ?? "fallback").Set("chain", none?.Length ?? -1).Set("length", some?.Length ?? -1).Set("nested", none?.Trim().ToUpper() ?? "none").Set("is", none == null).Set("isNot", some is not null);
        none ??= "set";
        to.Set("assigned", none);
        Holder? holder = new() { Inner = new() { Text = "deep" } };
        to.Set("deep", holder?.Inner?.Text ?? "nothing").Set("missing", holder?.Inner?.Inner?.Text ?? "nothing");
        if (holder is { Inner.Text: var found })
        {
            to.Set("found", found);
        }

        FreeFormBuilder? maybe = to;
        maybe?.Set("conditional", true);
    });
}
