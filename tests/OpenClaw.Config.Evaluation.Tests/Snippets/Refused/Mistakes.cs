internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var numbers = new[] { 1, 2 };
        to.Set("index", /*!this throws IndexOutOfRangeException*/[|numbers[2]|]);
        string? none = numbers.Length > 5 ? "x" : null;
        to.Set("null", /*!this throws NullReferenceException*/[|none!.Length|]);
        var zero = 0;
        to.Set("divide", /*!this throws DivideByZeroException*/[|1 / zero|]);
        to.Set("parse", /*!this throws FormatException*/[|int.Parse("x")|]);
        to.Set("missing", /*!this throws KeyNotFoundException*/[|new Dictionary<string, int>()["k"]|]);
        to.Set("empty", /*!this throws InvalidOperationException*/[|numbers.First(n => n > 5)|]);
        to.Set("overflow", checked(/*!this throws OverflowException*/[|int.MaxValue + numbers[0]|]));
        byte small = 200;
        to.Set("shift", checked(/*!this throws OverflowException*/[|small <<= 1|]));
        to.Set("cast", /*!this throws InvalidCastException*/[|(string)(object)numbers[0]|]);
        to.Set("nan", /*!JSON has no such number*/[|double.NaN|]);
        to.Set("argument", /*!null has no place here*/[|none|]!);
        to.Raw("raw", /*!this is no JSON: line 1, column 1*/[|"}"|]);
        to.Set("switch", /*!this throws SwitchExpressionException*/[|zero switch { 1 => "a", 2 => "b" }|]);
        to.Set("sorted", string.Join(",", /*!pass StringComparer.Ordinal*/[|new[] { "b", "a" }.OrderBy(s => s)|]));
        to.Set("culture", /*!pass StringComparison.Ordinal*/[|"stra\u00DFe".StartsWith("s")|]);
        /*!this throws ArgumentException: no such cell*/[|throw new ArgumentException("no such cell.");|]
    });
}
