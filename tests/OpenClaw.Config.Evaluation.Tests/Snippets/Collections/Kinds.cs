using System.Collections.ObjectModel;

internal static class Gateways
{
    private sealed record Job(string Name, int Rank);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var queue = new Queue<string>(["a", "b"]);
        queue.Enqueue("c");
        to.Set("dequeue", queue.Dequeue()).Set("peek", queue.Peek()).Set("left", queue.Count).Set("tryPeek", queue.TryPeek(out var front)).Set("front", front!).List("queue", queue.ToArray()).Set("has", queue.Contains("c"));
        queue.Clear();
        to.Set("empty", queue.TryDequeue(out var none)).Set("none", none is null);
        var stack = new Stack<int>([1, 2, 3]);
        stack.Push(4);
        to.Set("pop", stack.Pop()).List("stack", stack.Select(number => $"{number}").ToArray()).Set("top", stack.TryPop(out var top) ? top : 0);
        var linked = new LinkedList<string>(["b", "c"]);
        linked.AddFirst("a");
        linked.AddLast("d");
        linked.AddAfter(linked.Find("b")!, "b2");
        linked.Remove("c");
        to.Set("linked", string.Join(",", linked)).Set("first", linked.First!.Value).Set("next", linked.First.Next!.Value).Set("previous", linked.Last!.Previous!.Value).Set("noNode", linked.Find("z") is null);
        for (var node = linked.First; node is not null; node = node.Next)
        {
            to.Set("node-" + node.Value, node.Value.Length);
        }

        var sorted = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1, ["B"] = 3 };
        sorted["c"] = 4;
        foreach (var (key, value) in sorted)
        {
            to.Set("sorted-" + key, value);
        }

        var list = new SortedList<int, string> { { 3, "three" }, { 1, "one" } };
        to.Set("sortedList", string.Join(",", list.Select(pair => pair.Value))).Set("at", list.GetKeyAtIndex(0)).Set("indexOf", list.IndexOfKey(3)).Set("keys", list.Keys[1]).Set("try", list.TryGetValue(2, out var two)).Set("two", two is null);
        var set = new SortedSet<int> { 5, 1, 3, 1 };
        to.Set("sortedSet", string.Join(",", set)).Set("min", set.Min).Set("max", set.Max).Set("view", string.Join(",", set.GetViewBetween(2, 9))).Set("reverse", string.Join(",", set.Reverse())).Set("added", set.Add(3));
        var jobs = new PriorityQueue<Job, int>();
        jobs.Enqueue(new Job("low", 9), 9);
        jobs.Enqueue(new Job("high", 1), 1);
        jobs.Enqueue(new Job("mid", 5), 5);
        to.Set("urgent", jobs.Dequeue().Name).Set("then", jobs.TryDequeue(out var job, out var priority) ? $"{job.Name}{priority}" : "").Set("waiting", jobs.Count);
        var hash = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a", "B", "c" };
        hash.Remove("b");
        hash.Add("d");
        hash.UnionWith(["e", "A"]);
        hash.ExceptWith(["C"]);
        hash.Add("f");
        to.Set("hash", string.Join(",", hash)).Set("subset", hash.IsSubsetOf(["A", "D", "E", "F", "G"])).Set("overlaps", hash.Overlaps(["x", "E"])).Set("equals", hash.SetEquals(["f", "e", "d", "a"])).Set("removed", hash.RemoveWhere(item => item == "d")).Set("actual", hash.TryGetValue("E", out var actual) ? actual : "");
        hash.SymmetricExceptWith(["a", "z"]);
        hash.IntersectWith(["z", "e"]);
        to.Set("rest", string.Join(",", hash)).Set("supers", hash.IsProperSupersetOf(["Z"]));
        var dictionary = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3 };
        dictionary.Remove("a");
        dictionary.Remove("b", out var removed);
        dictionary.Add("x", 9);
        dictionary.Add("y", 8);
        to.Set("order", string.Join(",", dictionary.Select(pair => pair.Key))).Set("removed2", removed).Set("containsValue", dictionary.ContainsValue(9)).Set("tryAdd", dictionary.TryAdd("x", 1)).Set("values", dictionary.Values.Sum()).Set("keys2", dictionary.Keys.Count).Set("hasKey", dictionary.Keys.Contains("y"));
        IReadOnlyDictionary<string, int> view = new ReadOnlyDictionary<string, int>(dictionary);
        dictionary["late"] = 5;
        to.Set("view2", view.Count).Set("viewKey", view["late"]).Set("viewHas", view.ContainsKey("no"));
        var collection = new Collection<int> { 1, 2 };
        collection.Insert(0, 0);
        to.Set("collection", string.Join(",", collection)).Set("readOnly", new ReadOnlyCollection<int>(collection)[2]).Set("records", new HashSet<Job> { new("x", 1), new("x", 1) }.Count).Set("tupleKey", new Dictionary<(string, int), string> { [("a", 1)] = "yes" }[("a", 1)]);
        IDictionary<string, int> general = dictionary;
        ICollection<string> anything = new List<string> { "q" };
        IReadOnlyCollection<int> counted = stack;
        anything.Add("r");
        to.Set("general", general["x"]).Set("anything", anything.Count).Set("counted", counted.Count).Set("isReadOnly", ((ICollection<int>)new[] { 1 }).IsReadOnly);
    });
}
