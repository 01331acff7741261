using System.Text;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Types of one program alone: static fields whose initialisers watch each other, and a family of classes with virtual members.</summary>
internal sealed class TypeWriter(Dice dice, StringBuilder text)
{
    /// <summary>Static fields: initialised in the order of the text, each before anybody sees it; one is the program's own counter.</summary>
    public string? Statics()
    {
        if (!dice.Chance(25))
        {
            return null;
        }

        var count = 2 + dice.Below(3);
        text.AppendLine("    private static class Fixed").AppendLine("    {");
        text.AppendLine("        public static readonly List<string> Order = [];");
        for (var i = 0; i < count; i++)
        {
            var other = dice.Below(count);
            text.AppendLine($"        public static readonly int F{i} = Put(\"F{i}\", {dice.Of($"F{other} + {dice.Below(9)}", $"{dice.Below(99)}", $"unchecked(F{other} * 3 - 1)")});");
        }

        text.AppendLine("        public static int Put(string name, int value) { Order.Add(name + value); return value; }").AppendLine("    }");
        return $"string.Join(\",\", Fixed.F{dice.Below(count)}, Fixed.F{dice.Below(count)}) + string.Join(\",\", Fixed.Order)";
    }

    /// <summary>Classes one above the other, every one of which may override, hide or call its base.</summary>
    public string? Family()
    {
        if (!dice.Chance(35))
        {
            return null;
        }

        var count = 2 + dice.Below(2);
        var (isClosed, type) = (false, string.Empty);
        for (var i = 0; i < count; i++)
        {
            var kind = i == 0 ? "virtual" : isClosed ? "new" : dice.Of("override", "override", "sealed override", "new virtual", "");
            isClosed = kind is "sealed override" or "new" || (isClosed && kind.Length == 0);
            var call = i == 0 ? "\"-\"" : "base.Tell(x % 7)";
            type = $"K{i}";
            text.AppendLine($"    private class K{i}{(i == 0 ? "(int seed)" : $"(int seed) : K{i - 1}(seed + {dice.Below(5)})")}").AppendLine("    {");
            text.AppendLine($"        public int P{i} {{ get; set; }} = seed * {1 + dice.Below(3)};");
            if (kind.Length > 0)
            {
                text.AppendLine($"        public {kind} string Tell(int x) => \"{i}:\" + (x + P{i}) + {call};");
            }

            if (i > 0 && dice.Chance(40))
            {
                text.AppendLine($"        public override string ToString() => \"k{i}\" + base.Tell(P{i} % 5);");
            }

            text.AppendLine("    }");
        }

        return $"((K{dice.Below(count)})new {type}({dice.Below(20)}) {{ P0 = {dice.Below(9)} }}).Tell({dice.Below(50)}) + (new {type}(3) is K{dice.Below(count)} {{ P0: > 4 }})";
    }
}
