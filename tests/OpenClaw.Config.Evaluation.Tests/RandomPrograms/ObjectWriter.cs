namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Records, structs, classes, tuples, enums and nullables.</summary>
internal sealed class ObjectWriter(ExpressionWriter write)
{
    /// <summary>The types of every program.</summary>
    public const string Types = """
            internal record Shade(int Depth, string Name)
            {
                public int Twice => Depth * 2;
            }

            internal sealed record Tint(int Depth, string Name, double Part) : Shade(Depth, Name);

            internal struct Spot
            {
                public int X;
                public long Y { get; set; }
                public Spot Moved(int by) { X += by; Y -= by; return this; }
            }

            internal class Tally(int start)
            {
                private int _sum = start;
                private static readonly int[] Steps = [1, 10, 100];
                public int Calls { get; private set; }
                public virtual int Add(int value) { Calls++; return _sum += value % Steps[Calls % 3]; }
                public override string ToString() => $"{_sum}/{Calls}";
            }

            internal sealed class DoubleTally(int start) : Tally(start + 1)
            {
                public override int Add(int value) => base.Add(value) + base.Add(1);
            }

            internal sealed class Box<T>(T content)
            {
                public T Content { get; } = content;
            }

            private static T V<T>(T value) => value;

            private static T Choose<T>(int index, T first, T second) => index % 2 == 0 ? first : second;

            private static int Shrink(int n) => n <= 0 ? 1 : n % 2 == 0 ? Shrink(n - 1) + n : Shrink(n - 2) * 3;

            private static void Bump(ref int value, out long before, int by = 3)
            {
                before = value;
                value = unchecked(value * by + 1);
            }

        """;

    private Dice Dice => write.Dice;

    public string Write(string type, int depth) => type switch
    {
        "Shade" => Dice.Way(
            () => $"new Shade({write.Any("int", depth)}, {write.Any("string", depth)})",
            () => $"((Shade)new Tint({write.Any("int", depth)}, {write.Any("string", depth)}, {write.Any("double", depth)}))",
            () => $"({write.Solid("Shade", depth)} with {{ Depth = {write.Any("int", depth)} }})",
            () => $"({write.Solid("Shade", depth)} with {{ Name = {write.Any("string", depth)} }})"),
        "Spot" => Dice.Way(
            () => $"new Spot {{ X = {write.Any("int", depth)}, Y = {write.Any("long", depth)} }}",
            () => $"({write.Solid("Spot", depth)} with {{ Y = {write.Any("int", depth)} }})",
            () => $"{write.Solid("Spot", depth)}.Moved({write.Any("int", depth)})",
            () => "default(Spot)"),
        "Tally" => Dice.Way(
            () => $"new Tally({write.Any("int", depth)})",
            () => $"((Tally)new DoubleTally({write.Any("int", depth)}))"),
        "(int, string)" => $"({write.Any("int", depth)}, {write.Any("string", depth)})",
        "Colour" => Dice.Way(
            () => $"((Colour)({write.Solid("int", depth)} % 7))",
            () => $"({write.Solid("Colour", depth)} {Dice.Of("+", "-", "|", "&", "^")} {Dice.Of("Colour.Blue", "Colour.Red")})".Replace("+ Colour.Blue", "+ 1").Replace("+ Colour.Red", "+ 4").Replace("- Colour.Blue", "- 2").Replace("- Colour.Red", "- 1"),
            () => $"({write.Solid("Colour?", depth)} ?? Colour.Green)"),
        "Rights" => Dice.Way(
            () => $"({write.Solid("Rights", depth)} {Dice.Of("|", "&", "^")} {write.Any("Rights", depth)})",
            () => $"(~{write.Solid("Rights", depth)} & (Rights)7)",
            () => $"((Rights)({write.Solid("byte", depth)} % 12))"),
        "int?" or "long?" or "double?" or "decimal?" => Dice.Way(
            () => $"({write.Solid(type, depth)} {Dice.Of("+", "-")} {write.Any(type, depth)})",
            () => $"({write.Solid(type, depth)} + {write.Any(type[..^1], depth)})",
            () => $"(({type}){write.Solid(type[..^1], depth)})",
            () => type == "decimal?" ? $"(-{write.Solid(type, depth)})" : $"(({type}){write.Solid(type == "int?" ? "byte?" : "int?", depth)})",
            () => type == "int?" ? $"(({write.Any("string", depth)} is var s ? null : \"\")?.Length)".Replace("is var s", "is \"\"") : $"({write.Solid(type, depth)} * 2)"),
        "bool?" => $"({write.Solid("bool?", depth)} {Dice.Of("&", "|", "^")} {write.Any(Dice.Of("bool", "bool?"), depth)})",
        _ => $"(({type}){write.Solid(type[..^1], depth)})",
    };
}
