internal abstract record Shape;

internal sealed record Circle(int Radius) : Shape;

internal sealed record Box(int Width, int Height) : Shape;

internal sealed record Wrapper(Shape Shape, Day Day);

internal enum Day { Mon, Tue }

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        Shape[] shapes = [new Circle(2), new Box(3, 4), new Box(1, 1), null!];
        var i = 0;
        foreach (var shape in shapes)
        {
            to.Set($"switch{i}", shape switch
            {
                Circle { Radius: > 1 } circle => $"circle {circle.Radius}",
                Box(var w, var h) when w == h => $"square {w}",
                Box box => $"box {box.Width}x{box.Height}",
                null => "nothing",
                _ => "other",
            });
            switch (shape)
            {
                case Circle c:
                    to.Set($"case{i}", c.Radius);
                    break;
                case Box { Width: var width }:
                    to.Set($"case{i}", width);
                    break;
                case null:
                    to.Set($"case{i}", false);
                    break;
            }

            i++;
        }

        to.Set("tuple", (1, "b") switch { (1, "a") => "1a", (1, _) => "1?", _ => "?" }).Set("print", new Box(1, 2).ToString()).Set("nested", $"{new Wrapper(new Circle(1), Day.Mon)}");
    });
}
