internal sealed class Grid<T>(int width, int height)
    where T : new()
{
    private readonly T[,] _cells = new T[width, height];

    public T this[int x, int y]
    {
        get => _cells[x, y] ??= new T();
        set => _cells[x, y] = value;
    }

    public int Size => _cells.Length;
}

internal sealed class Cell
{
    public int Value { get; set; } = 5;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var numbers = new int[2, 3];
        for (var i = 0; i < numbers.GetLength(0); i++)
        {
            for (var j = 0; j < numbers.GetLength(1); j++)
            {
                numbers[i, j] = (10 * i) + j;
            }
        }

        numbers[1, 2] += 100;
        numbers[0, 1]++;
        var total = 0;
        foreach (var number in numbers)
        {
            total = (total * 3) + number;
        }

        string[,] names = { { "a", "b" }, { "c", "d" }, { "e", "f" } };
        to.Set("total", total).Set("length", numbers.Length).Set("rank", numbers.Rank).Set("names", names[2, 1] + names[0, 0]).Set("rows", names.GetUpperBound(0)).Set("cell", numbers[1, 2]);
        int[,,] cube = new int[2, 2, 2] { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
        to.Set("cube", cube[1, 0, 1]);
        var grid = new Grid<Cell>(2, 2);
        grid[1, 1].Value += 2;
        to.Set("changed", grid[1, 1].Value).Set("fresh", grid[0, 1].Value).Set("size", grid.Size);
        Swap(ref numbers[0, 0], ref numbers[1, 1]);
        to.Set("swapped", numbers[0, 0]);
        int[] flat = [1, 2, 3];
        Swap(ref flat[0], ref flat[^1]);
        to.Set("flat", string.Join(",", flat));
    });

    private static void Swap(ref int a, ref int b) => (a, b) = (b, a);
}
