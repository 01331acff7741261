// Collection expressions for types with a builder, and for those that are filled one by one.
using System.Collections.Immutable;
using System.Collections.ObjectModel;
internal static class Gateways
{
    [OpenClawConfig("h6")] public static void H6(OpenClawConfigBuilder claw) => claw.Lines(say => { ImmutableList<int> l = [1, 2, .. new[] { 3 }]; say(string.Join(",", l)); ImmutableList<string> e = []; say(e.Count); l = [.. l, 9]; say(l[3]); });
    [OpenClawConfig("h7")] public static void H7(OpenClawConfigBuilder claw) => claw.Lines(say => { SortedSet<int> l = [3, 1, 3]; say(string.Join(",", l)); l.Add(2); say(l.Count); SortedSet<int> m = [.. l.Where(x => x > 1), 0]; say(string.Join(",", m)); });
    [OpenClawConfig("h8")] public static void H8(OpenClawConfigBuilder claw) => claw.Lines(say => { ImmutableHashSet<int> l = [3, 1, 3]; say(l.Contains(3)); say(l.Count); });
    [OpenClawConfig("h10")] public static void H10(OpenClawConfigBuilder claw) => claw.Lines(say => { Collection<int> l = [3, 1]; l.Add(4); say(string.Join(",", l)); });
    [OpenClawConfig("h11")] public static void H11(OpenClawConfigBuilder claw) => claw.Lines(say => { ImmutableSortedSet<int> l = [3, 1]; say(string.Join(",", l)); });
    [OpenClawConfig("h12")] public static void H12(OpenClawConfigBuilder claw) => claw.Lines(say => { ImmutableStack<int> l = [3, 1]; say(string.Join(",", l)); ImmutableQueue<int> q = [3, 1]; say(string.Join(",", q)); });
}
