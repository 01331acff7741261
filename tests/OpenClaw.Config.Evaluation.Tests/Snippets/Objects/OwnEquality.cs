internal sealed class Key(string name) : IEquatable<Key>
{
    public string Name => name;

    public static bool operator ==(Key? a, Key? b) => a is null ? b is null : a.Equals(b);

    public static bool operator !=(Key? a, Key? b) => !(a == b);

    public bool Equals(Key? other) => other is not null && string.Equals(name, other.Name, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as Key);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(name);
}

internal record Tenant(string Id, string Note)
{
    public virtual bool Equals(Tenant? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();
}

internal sealed record PaidTenant(string Id, string Note, int Price) : Tenant(Id, Note);

internal sealed record Loud(string Text)
{
    public bool Equals(Loud? other) => other is not null && Text.ToUpperInvariant() == other.Text.ToUpperInvariant();

    public override int GetHashCode() => HashCode.Combine(Text.ToUpperInvariant(), 5);
}

internal readonly struct Release(int major, int minor) : IEquatable<Release>, IComparable<Release>
{
    public int Major => major;

    public bool Equals(Release other) => major == other.Major;

    public override bool Equals(object? obj) => obj is Release other && Equals(other);

    public override int GetHashCode() => major;

    public int CompareTo(Release other) => major.CompareTo(other.Major);

    public override string ToString() => $"{major}.{minor}";
}

internal sealed class Level(int rank) : IComparable<Level>
{
    public int Rank => rank;

    public int CompareTo(Level? other) => other is null ? 1 : other.Rank - rank;
}

internal sealed class Plain(int number)
{
    public int Number => number;
}

internal sealed class Broken(int number)
{
    public override bool Equals(object? obj) => obj is Broken;

    public override int GetHashCode() => number;
}

internal sealed class ByLength : IEqualityComparer<string>, IComparer<string>
{
    public bool Equals(string? a, string? b) => a?.Length == b?.Length;

    public int GetHashCode(string text) => text.Length;

    public int Compare(string? a, string? b) => (a?.Length ?? 0) - (b?.Length ?? 0);
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        Key[] keys = [new("a"), new("A"), new("b"), new("B"), new("c")];
        to.Set("distinct", string.Join(",", keys.Distinct().Select(key => key.Name))).Set("set", keys.ToHashSet().Count).Set("contains", keys.Contains(new Key("C"))).Set("list", keys.ToList().IndexOf(new Key("B")))
            .Set("array", Array.IndexOf(keys, new Key("B"))).Set("operator", keys[0] == keys[1]).Set("not", keys[0] != keys[2]).Set("reference", (object)keys[0] == keys[1]).Set("object", object.Equals(keys[0], keys[1]))
            .Set("union", keys.Union([new("d"), new("D")]).Count()).Set("except", keys.Except([new("B")]).Count()).Set("sequence", keys.Take(1).SequenceEqual([new Key("A")]));
        var byKey = new Dictionary<Key, int> { [new("x")] = 1 };
        byKey[new("X")] = 2;
        to.Set("dictionary", byKey.Count).Set("value", byKey[new("x")]).Set("found", byKey.TryGetValue(new Key("X"), out var found) ? found : -1).Set("to", keys.Distinct().ToDictionary(key => key, key => key.Name)[new("C")]);
        List<Key> list = [.. keys];
        list.Remove(new Key("A"));
        to.Set("removed", string.Join(",", list.Select(key => key.Name)));

        Tenant[] tenants = [new("1", "a"), new("1", "b"), new PaidTenant("1", "c", 5), new PaidTenant("1", "d", 5), new PaidTenant("1", "d", 6)];
        to.Set("records", tenants.Distinct().Count()).Set("equal", tenants[0] == tenants[1]).Set("derived", tenants[2] == tenants[3]).Set("derived2", tenants[3] == tenants[4]).Set("mixed", tenants[0].Equals(tenants[2]))
            .Set("mixed2", tenants[2].Equals(tenants[0])).Set("print", tenants[2].ToString()).Set("loud", new Loud("a") == new Loud("A")).Set("louds", new HashSet<Loud> { new("b"), new("B"), new("c") }.Count);
        to.Set("nested", (new Loud("a"), 1).Equals((new Loud("A"), 1))).Set("tuple", (new Key("a"), 1) == (new Key("A"), 1)).Set("anonymous", new { Key = new Loud("x") }.Equals(new { Key = new Loud("X") }));

        Release[] releases = [new(2, 1), new(1, 5), new(2, 0), new(1, 1)];
        to.Set("structs", string.Join(",", releases.Distinct())).Set("sorted", string.Join(",", releases.Order())).Set("max", releases.Max().ToString()).Set("boxed", ((object)releases[0]).Equals(releases[2]));
        to.Set("levels", string.Join(",", new Level[] { new(1), new(3), new(2) }.OrderBy(level => level).Select(level => level.Rank)));
        var plain = new Plain(1);
        to.Set("plain", new[] { plain, new Plain(1), plain }.Distinct().Count()).Set("same", plain == new Plain(1)).Set("self", plain.Equals(plain));
        to.Set("broken", new[] { new Broken(1), new Broken(2), new Broken(1) }.Distinct().Count()).Set("brokenList", new List<Broken> { new(1) }.Contains(new Broken(9)));
        string[] words = ["one", "two", "three", "four", "x"];
        to.Set("comparer", string.Join(",", new HashSet<string>(words, new ByLength()))).Set("order", string.Join(",", words.OrderBy(word => word, new ByLength())));
        var lengths = new Dictionary<string, int>(new ByLength()) { ["abc"] = 3 };
        to.Set("lookup", lengths["xyz"]);
    });
}
