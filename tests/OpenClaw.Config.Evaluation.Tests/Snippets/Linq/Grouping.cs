internal static class Gateways
{
    private sealed record Person(string Name, string? Team, int Age);

    private static readonly Person[] People = [new("ada", "red", 36), new("bob", "blue", 17), new("cy", "red", 17), new("dan", null, 50), new("eve", "BLUE", 36)];

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        foreach (var team in People.GroupBy(person => person.Team))
        {
            to.List("team-" + (team.Key ?? "none"), team.Select(person => person.Name).ToArray());
        }

        to.List("ignoring", People.Where(person => person.Team is not null).GroupBy(person => person.Team!, StringComparer.OrdinalIgnoreCase).Select(group => $"{group.Key}:{group.Count()}").ToArray())
            .List("elements", People.GroupBy(person => person.Age, person => person.Name).Select(group => $"{group.Key}={string.Join("+", group)}").ToArray())
            .List("results", People.GroupBy(person => person.Age, (age, people) => $"{age}/{people.Count()}").ToArray())
            .List("full", People.GroupBy(person => person.Age, person => person.Name, (age, names) => age + string.Concat(names)).ToArray())
            .List("query", (from person in People group person.Name by person.Age into ages orderby ages.Key descending select $"{ages.Key}:{ages.First()}").ToArray());
        var seats = new[] { (Name: "ada", Seat: 1), (Name: "bob", Seat: 2), (Name: "ada", Seat: 3), (Name: "zoe", Seat: 4) };
        to.List("join", People.Join(seats, person => person.Name, seat => seat.Name, (person, seat) => $"{person.Name}@{seat.Seat}").ToArray())
            .List("groupJoin", People.GroupJoin(seats, person => person.Name, seat => seat.Name, (person, own) => $"{person.Name}:{own.Sum(seat => seat.Seat)}").ToArray())
            .List("joinQuery", (from person in People join seat in seats on person.Name equals seat.Name into own from seat in own.DefaultIfEmpty() select $"{person.Name}{seat.Seat}").ToArray())
            .List("left", People.LeftJoin(seats, person => person.Name, seat => seat.Name, (person, seat) => $"{person.Name}-{seat.Name ?? "none"}").ToArray());
        var lookup = People.ToLookup(person => person.Age, person => person.Name);
        to.Set("lookup", lookup.Count).Set("found", string.Join(",", lookup[17])).Set("missing", lookup[99].Any()).Set("contains", lookup.Contains(36));
        foreach (var ages in lookup)
        {
            to.Set("age" + ages.Key, ages.Count());
        }

        to.List("chunks", Enumerable.Range(1, 7).Chunk(3).Select(chunk => string.Join("", chunk)).ToArray()).List("distinctBy", People.DistinctBy(person => person.Age).Select(person => person.Name).ToArray())
            .List("unionBy", People.UnionBy([new Person("new", "x", 17), new Person("old", "x", 99)], person => person.Age).Select(person => person.Name).ToArray()).List("exceptBy", People.ExceptBy([17, 50], person => person.Age).Select(person => person.Name).ToArray())
            .List("intersectBy", People.IntersectBy([17], person => person.Age).Select(person => person.Name).ToArray()).List("countBy", People.CountBy(person => person.Age).Select(pair => $"{pair.Key}x{pair.Value}").ToArray())
            .List("aggregateBy", People.AggregateBy(person => person.Age, 0, (sum, person) => sum + person.Name.Length).Select(pair => $"{pair}").ToArray()).List("zip3", People.Zip(seats, "abc").Select(three => $"{three.First.Name}{three.Second.Seat}{three.Third}").ToArray());
        to.Set("minBy", People.MinBy(person => person.Age)!.Name).Set("maxBy", People.MaxBy(person => person.Age)!.Name).Set("average", People.Average(person => person.Age)).Set("averageDecimal", People.Average(person => (decimal)person.Age).ToString())
            .Set("sumNull", People.Sum(person => person.Team is null ? null : (int?)person.Age) ?? -1).Set("max", People.Max(person => person.Age)).Set("noMax", Array.Empty<int?>().Max() is null).Set("single", People.SingleOrDefault(person => person.Age > 99) is null)
            .Set("firstDefault", Array.Empty<int>().FirstOrDefault(7)).Set("lastDefault", new[] { 1, 2 }.LastOrDefault(number => number > 5, -1)).Set("elementFromEnd", People.ElementAt(^2).Name).Set("outOfRange", People.ElementAtOrDefault(9) is null)
            .Set("default", Array.Empty<int>().DefaultIfEmpty().Single()).Set("longCount", People.LongCount()).Set("sequence", new[] { "A" }.SequenceEqual(["a"], StringComparer.OrdinalIgnoreCase)).Set("contains2", new[] { "A" }.Contains("a", StringComparer.OrdinalIgnoreCase));
        to.List("takeLast", People.TakeLast(2).Select(person => person.Name).ToArray()).List("skipLast", People.SkipLast(3).Select(person => person.Name).ToArray()).List("range", People.Take(1..^2).Select(person => person.Name).ToArray())
            .List("thenDescending", People.OrderBy(person => person.Age).ThenByDescending(person => person.Name, StringComparer.Ordinal).Select(person => person.Name).ToArray()).List("orderDescending", new[] { 3, 1, 2 }.OrderDescending().Select(number => $"{number}").ToArray())
            .List("ofType", new object[] { 1, "a", 2.5, "b" }.OfType<string>().ToArray()).List("cast", new object[] { 1, 2 }.Cast<int>().Select(number => $"{number + 1}").ToArray()).List("indexed", People.Index().Select(pair => $"{pair.Index}{pair.Item.Name}").ToArray())
            .List("distinct", new[] { "a", "A", "b" }.Distinct(StringComparer.OrdinalIgnoreCase).ToArray()).List("tuples", new[] { (2, 'b'), (1, 'z'), (2, 'a') }.Order().Select(pair => $"{pair}").ToArray()).List("comparer", People.OrderBy(person => person, new ByAge()).Select(person => person.Name).ToArray())
            .List("delegate", People.OrderBy(person => person.Name, Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a))).Select(person => person.Name).ToArray()).List("nulls", new int?[] { 2, null, 1 }.Order().Select(number => $"{number}.").ToArray());
        var dictionary = People.ToDictionary(person => person.Name, person => person.Age, StringComparer.OrdinalIgnoreCase);
        to.Set("dictionary", dictionary["ADA"]).Set("hash", People.Select(person => person.Team ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase).Count).Set("nan", $"{new[] { 1, double.NaN, -1 }.Min()}").Set("nanText", $"{new[] { double.NaN, 2 }.Max()}");
    });

    private sealed class ByAge : IComparer<Person>
    {
        public int Compare(Person? x, Person? y) => x!.Age - y!.Age;
    }
}
