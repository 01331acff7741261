internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var actions = new List<Action>();
        foreach (var name in new[] { "a", "b", "c" })
        {
            actions.Add(() => to.Set("each-" + name, name));
        }

        var shared = 0;
        for (var i = 0; i < 3; i++)
        {
            var own = i;
            actions.Add(() => to.Set("own-" + own, shared++));
            actions.Add(() => to.Set("loop-" + own, i));
        }

        foreach (var action in actions)
        {
            action();
        }

        to.Set("shared", shared);
        Func<int, Func<int, int>> add = x => y => x + y;
        to.Set("curried", add(2)(3));
        Func<int> Counter()
        {
            var count = 0;
            return () => ++count;
        }

        var first = Counter();
        var second = Counter();
        first();
        to.Set("first", first()).Set("second", second());
    });
}
