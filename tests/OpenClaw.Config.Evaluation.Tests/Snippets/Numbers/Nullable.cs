internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        int? none = null;
        int? some = 5;
        to.Set("or", none ?? 7).Set("value", some.Value).Set("has", some.HasValue).Set("hasNot", none.HasValue)
            .Set("sum", (some + 2) ?? 0).Set("lost", (none + 2) ?? -1).Set("less", none < 3).Set("same", none == null).Set("differs", some != 5)
            .Set("default", none.GetValueOrDefault()).Set("given", none.GetValueOrDefault(9)).Set("cast", (int)some);
        bool? maybe = null;
        to.Set("and", (maybe & false) == false).Set("or2", (maybe | true) == true);
        none ??= 11;
        to.Set("assigned", none.Value);
        double? widened = some;
        to.Set("widened", widened.Value);
        object? box = widened;
        to.Set("unboxed", ((double?)box).HasValue);
        box = (int?)null;
        to.Set("unboxedNull", ((int?)box).HasValue).Set("boxedNull", box is null);
    });
}
