internal sealed record Cell(string Name, int Port)
{
    public string[] Tags { get; init; } = [];

    public string Label => $"{Name}@{Port}" + (Tags.Length > 0 ? "+" : "");
}

internal record struct Point(int X, int Y)
{
    public readonly int Sum() => X + Y;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var cell = new Cell("north", 8001);
        var other = cell with { Port = 8002, Tags = ["x"] };
        to.Set("name", cell.Name).Set("port", cell.Port).Set("other", other.Port).List("tags", other.Tags).Set("label", other.Label).Set("kept", cell.Tags.Length)
            .Set("equal", cell == new Cell("north", 8001)).Set("differs", cell != other).Set("equals", cell.Equals(cell with { }));
        var (name, port) = cell;
        to.Set("deconstructed", $"{name}{port}");
        var point = new Point(1, 2);
        var moved = point;
        moved.X = 9;
        to.Set("struct", point.X).Set("copy", moved.X).Set("sum", moved.Sum()).Set("structEqual", point == new Point(1, 2));
        Cell[] cells = [new("a", 1), new("b", 2) { Tags = ["t"] }];
        foreach (var c in cells)
        {
            to.Set(c.Name, c.Label).List("tags-" + c.Name, c.Tags);
        }

        to.Set("matched", cell is { Port: > 8000, Name: "north" });
    });
}
