// A collection of keys asks the one method, a collection of objects the other, and the two do not agree.
internal sealed class Key(int number) : IEquatable<Key>
{
    public int Number { get; } = number;

    public bool Equals(Key? other) => other?.Number == Number;

    public override int GetHashCode() => Number;
}

internal struct Spot(int x, int y) : IEquatable<Spot>
{
    public int X { get; } = x;

    public int Y { get; } = y;

    public readonly bool Equals(Spot other) => X == other.X;

    public override readonly int GetHashCode() => X;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(new Key(1).Equals(new Key(1)));
        say(new Spot(1, 2).Equals((object)new Spot(1, 3)));
        say(new List<Key> { new(1) }.Contains(new(2)));
        say(new object[] { /*!the Equals methods of Key*/[|new Key(1)|] }.Contains(new Key(1)));
        say(new List<Spot> { /*!the Equals methods of Spot*/[|new(1, 2)|] }.Contains(new(1, 3)));
    });
}
