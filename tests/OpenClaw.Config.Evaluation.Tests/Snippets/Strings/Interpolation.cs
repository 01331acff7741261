internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var name = "home";
        var port = 18789;
        var ratio = 1234.5;
        to.Set("plain", $"{name}:{port}").Set("aligned", $"[{name,8}|{name,-8}|{port,3}]").Set("formatted", $"{port:x} {ratio:N2} {ratio:0.0} {port:D8}")
            .Set("nested", $"{(port > 1 ? $"<{name}>" : "none")}").Set("braces", $"{{{name}}}").Set("bool", $"{true}").Set("null", $"[{(string?)null}]")
            .Set("char", $"{'c'}").Set("raw", $$"""{"a": {{port}}}""").Set("verbatim", $@"C:\{name}").Set("double", $"{0.1 + 0.2} {1e20} {1e-5} {100.0}")
            .Set("decimal", $"{1.10m}").Set("concat", name + port + ratio + true + 'x' + null).Set("tuple", $"{(1, "a")}");
        const string Prefix = "cell";
        const string Full = $"{Prefix}-x";
        to.Set("constant", Full);
        name += "-" + 1;
        to.Set("appended", name).Set("invariant", FormattableString.Invariant($"{name,12}|{ratio:N1}|{null}|{port:D6}")).Set("inside", "<" + FormattableString.Invariant($"{ratio}") + ">");
    });
}
