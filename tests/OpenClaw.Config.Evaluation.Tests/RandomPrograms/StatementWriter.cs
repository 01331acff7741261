using System.Globalization;
using System.Text;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Writes statements. Every loop has a counter of its own that nothing else may write, so every program comes to an end.</summary>
internal sealed class StatementWriter
{
    private const int Depth = 2;

    private readonly MutationWriter _mutations;
    private readonly LoopWriter _loops;
    private readonly FunctionWriter _functions;
    private readonly FeatureWriter _features;
    private readonly StringBuilder _text;
    private int _observed;

    public StatementWriter(ExpressionWriter write, StringBuilder text)
    {
        (Write, _text) = (write, text);
        _mutations = new MutationWriter(write);
        _loops = new LoopWriter(this);
        _functions = new FunctionWriter(this);
        _features = new FeatureWriter(this);
    }

    public ExpressionWriter Write { get; }

    public Dice Dice => Write.Dice;

    public void Block(int count, int nesting, bool inLoop = false)
    {
        var mark = Write.Variables.Mark;
        for (var i = 0; i < count; i++)
        {
            Dice.Part("statement", () =>
            {
                Statement(nesting, inLoop);
                return string.Empty;
            });
        }

        Write.Variables.CutTo(mark);
    }

    public void Nested(int nesting, bool inLoop)
    {
        Line("{");
        Block(1 + Dice.Below(2), nesting - 1, inLoop);
        Line("}");
    }

    public void Declare(string type)
    {
        var name = Dice.Name("v");
        Line($"{type} {name} = {Write.Any(type, Depth)};");
        Write.Variables.Add(name, type);
    }

    /// <summary>Puts a value into the document, as text, or where a number can be one as that.</summary>
    public void Observe(string expression, string type)
    {
        var key = $"{(++_observed).ToString("D3", CultureInfo.InvariantCulture)}-{type}";
        var shown = type switch
        {
            "int[]" or "List<int>" or "string[]" or "List<string>" or "HashSet<int>" or "IEnumerable<int>" or "Queue<int>" or "Stack<int>" => $"string.Join(\";\", {expression})",
            "Spot[]" or "List<Spot>" => $"string.Join(\";\", {expression}.Select(s => s.X + \"/\" + s.Y))",
            "Dictionary<string, int>" => $"string.Join(\";\", {expression}.Select(p => p.Key + \":\" + p.Value))",
            "Spot" => $"{expression}.X + \"/\" + {expression}.Y",
            "IShape" => $"{expression} + \" \" + {expression}.Size",
            "Func<int, int>" => $"{expression}(3)",
            "Couple<int, string>" => $"{expression}.First + \"/\" + {expression}.Second",
            "bool" or "int" or "byte" => expression,
            _ => $"$\"{{({expression})}}\"",
        };
        Line($"to.Set(\"{key}\" + n++, {shown});");
    }

    public void Line(string line) => _text.Append("        ").AppendLine(line);

    private void Statement(int nesting, bool inLoop)
    {
        switch (Dice.Below(nesting > 0 ? 31 : 14))
        {
            case 0:
                // Nothing at all: what a smaller program has here.
                break;
            case < 4:
                Declare(Dice.Of(KnownTypes.All));
                break;
            case < 7:
                var type = Dice.Of([.. KnownTypes.Plain, .. KnownTypes.Nullables, "Spot", "Plot", "Shade", "List<int>", "int[]", "Func<int, int>"]);
                Line(Write.Variables.Find(type, toWrite: true) is { } name ? $"{name} = {Write.Bounded(type, Depth + 1)};" : $"_ = {Write.Solid(type, Depth)};");
                break;
            case < 10:
                var shown = Dice.Of([.. KnownTypes.Plain, .. KnownTypes.Nullables, .. KnownTypes.Objects, "IEnumerable<int>", "string", "int"]);
                Shown(shown);
                break;
            case < 13:
                _mutations.Write(Line);
                break;
            case 13:
                Line(inLoop ? $"if ({Write.Solid("bool", 1)}) {Dice.Of("break", "continue")};" : Dice.Chance(3) ? $"if ({Write.Solid("bool", 1)}) throw new InvalidOperationException({Write.Any("string", 1)});" : ";");
                break;
            case < 16:
                If(nesting, inLoop);
                break;
            case < 21:
                _loops.Write(nesting);
                break;
            case < 23:
                Switch(nesting);
                break;
            case < 26:
                _functions.Write(nesting);
                break;
            default:
                _features.Statements();
                break;
        }
    }

    /// <summary>What is looked at more than once gets a name first: evaluated twice, it might be something else.</summary>
    private void Shown(string type)
    {
        if (type is not ("Spot" or "IShape" or "Couple<int, string>"))
        {
            Observe(Write.Solid(type, Depth + 1), type);
            return;
        }

        var name = Dice.Name("h");
        Line($"var {name} = {Write.Solid(type, Depth)};");
        Observe(name, type);
    }

    private void If(int nesting, bool inLoop)
    {
        var mark = Write.Variables.Mark;
        if (Dice.Chance(40))
        {
            var type = Dice.Of("int", "string", "Shade", "(int, string)", "IShape", "int[]", "int?");
            Line($"if ({Write.Solid(type, Depth)} is {Write.Patterns.Write(type, 2)})");
        }
        else
        {
            Line($"if ({Write.Solid("bool", Depth)})");
        }

        Nested(nesting, inLoop);
        Write.Variables.CutTo(mark);
        if (Dice.Chance(60))
        {
            Line("else");
            Nested(nesting, inLoop);
        }
    }

    private void Switch(int nesting)
    {
        var (type, labels) = Dice.Of(("int", "1|2 or 3"), ("string", "\"a\"|\"claw\""), ("char", "'a'|>= '0' and <= '9'"), ("Colour", "Colour.Red|Colour.Blue"), ("int?", "< 0|7"), ("Shade", "Tint|{ Depth: > 5 }"), ("object", "int|string { Length: 1 }"));
        var first = labels.Split('|');
        Line($"switch ({(type == "object" ? $"(object){Write.Solid(Dice.Of("int", "string", "long", "Colour"), Depth)}" : Write.Solid(type, Depth))})");
        Line("{");
        Line($"case {first[0]}: case {first[1]}:");
        Nested(nesting, inLoop: false);
        Line("break;");
        var name = Dice.Name("s");
        Line($"case {(type is "Shade" or "object" ? "{ }" : "var")} {name} when {Write.Solid("bool", 1)}:");
        Write.Variables.Add(name, type == "object" ? "nothing" : type, isWritable: false);
        Line($"to.Set(\"case\" + n++, $\"{{{name}}}\");");
        Write.Variables.CutTo(Write.Variables.Mark - 1);
        // Only to a constant, and only forwards.
        Line(Dice.Chance(30) ? "goto default;" : type is "string" or "Colour" && Dice.Chance(50) ? $"goto case {first[1]};" : "break;");
        Line("default:");
        Nested(nesting, inLoop: false);
        Line("break;");
        Line("}");
    }
}
