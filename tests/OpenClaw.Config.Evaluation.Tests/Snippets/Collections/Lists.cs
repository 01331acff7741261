internal static class Gateways
{
    private sealed record Item(string Name, int Weight);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var list = new List<int> { 5, 3, 8, 1 };
        list.Sort();
        to.Set("sorted", string.Join(",", list)).Set("search", list.BinarySearch(5)).Set("absent", list.BinarySearch(4)).Set("index", list.FindIndex(number => number > 3)).Set("last", list.FindLast(number => number < 8)).Set("none", list.Find(number => number > 99));
        list.Sort((a, b) => b.CompareTo(a));
        list.InsertRange(1, [7, 7]);
        list.RemoveRange(0, 1);
        to.Set("descending", string.Join(",", list)).Set("removed", list.RemoveAll(number => number == 7)).Set("range", string.Join(",", list.GetRange(1, 2))).Set("slice", string.Join(",", list[..2])).Set("lastIndex", list.LastIndexOf(1)).Set("all", list.TrueForAll(number => number > 0));
        list.AddRange(list);
        list.Reverse(1, 3);
        to.Set("doubled", string.Join(",", list)).Set("converted", string.Join(",", list.ConvertAll(number => $"<{number}>"))).Set("found", list.FindAll(number => number > 2).Count).Set("contains", list.Contains(8)).Set("exists", list.Exists(number => number == 2));
        var items = new List<Item> { new("b", 2), new("a", 1) };
        items.Sort(new ByWeight());
        items.ForEach(item => to.Set(item.Name, item.Weight));
        to.Set("record", items.IndexOf(new Item("b", 2))).Set("view", items.AsReadOnly()[0].Name).Set("remove", items.Remove(new Item("a", 1))).Set("nothing", items.Find(item => item.Weight > 5) is null).Set("structs", new List<(int, string)> { (1, "x") }.Contains((1, "x")));
        int[] array = [4, 2, 9, 7];
        Array.Sort(array);
        to.Set("array", string.Join(",", array)).Set("arraySearch", Array.BinarySearch(array, 7)).Set("arrayIndex", Array.IndexOf(array, 9)).Set("arrayLast", Array.LastIndexOf(array, 4)).Set("find", Array.Find(array, number => number > 4)).Set("findAll", Array.FindAll(array, number => number > 4).Length);
        Array.Reverse(array);
        Array.Fill(array, 0, 1, 2);
        var copy = (int[])array.Clone();
        copy[0] = 100;
        Array.Copy(array, 0, copy, 2, 2);
        to.Set("reversed", string.Join(",", array)).Set("copy", string.Join(",", copy)).Set("trueForAll", Array.TrueForAll(array, number => number >= 0)).Set("findIndex", Array.FindIndex(array, number => number == 0)).Set("converted2", string.Join(",", Array.ConvertAll(array, number => number * 2)));
        Array.Resize(ref copy, 6);
        to.Set("resized", string.Join(",", copy));
        Array.Clear(copy);
        to.Set("cleared", string.Join(",", copy)).Set("length", copy.GetLength(0)).Set("rank", copy.Rank).Set("asReadOnly", Array.AsReadOnly(array).Count).Set("forEach", Sum(array));
        string[] names = ["b", "a", "C"];
        Array.Sort(names, StringComparer.Ordinal);
        Array.Sort(names, (a, b) => string.CompareOrdinal(b, a));
        int[] ranks = [3, 1, 2];
        string[] labels = ["three", "one", "two"];
        Array.Sort(ranks, labels);
        to.List("names", names).List("labels", labels);
    });

    private static int Sum(int[] array)
    {
        var sum = 0;
        Array.ForEach(array, number => sum += number);
        return sum;
    }

    private sealed class ByWeight : IComparer<Item>
    {
        public int Compare(Item? x, Item? y) => x!.Weight.CompareTo(y!.Weight);
    }
}
