using System.Text;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Writes one operator's file: some types, and a marked method that computes and puts what it saw into a document.</summary>
internal static class ProgramWriter
{
    public static string NameOf(int seed) => $"p{seed}";

    /// <summary>The program of a seed.</summary>
    public static RandomProgram Write(int seed) => Write(NameOf(seed), seed, new Dice(seed));

    /// <summary>The program that these choices make.</summary>
    public static RandomProgram Write(string name, int seed, Choice choices) => Write(name, seed, new Dice(choices));

    private static RandomProgram Write(string name, int seed, Dice dice)
    {
        var write = new ExpressionWriter(dice);
        var text = new StringBuilder();
        text.AppendLine($"internal static class Program_{name}").AppendLine("{");
        var types = new TypeWriter(dice, text);
        string?[] seen = [types.Statics(), types.Family()];
        text.AppendLine($"    [OpenClawConfig(\"{name}\")]")
            .AppendLine("    public static void Run(OpenClawConfigBuilder claw) => claw.Values(Body);").AppendLine()
            .AppendLine("    private static void Body(FreeFormBuilder to)")
            .AppendLine("    {")
            .AppendLine("        var n = 0;")
            .AppendLine("        var log = new List<string>();");
        var statements = new StatementWriter(write, text);
        for (var i = 2 + dice.Below(5); i > 0; i--)
        {
            dice.Part("statement", () =>
            {
                statements.Declare(dice.Of(KnownTypes.All));
                return string.Empty;
            });
        }

        var shown = write.Variables.All;
        statements.Block(3 + dice.Below(4), nesting: 2);
        foreach (var (variable, type) in shown)
        {
            statements.Observe(variable, type);
        }

        foreach (var one in seen.OfType<string>())
        {
            statements.Observe($"({one})", "string");
        }

        text.AppendLine("        to.Set(\"log\", string.Join(\",\", log));").AppendLine("    }").AppendLine("}");
        return new RandomProgram(name, seed, text.ToString(), dice.Rolled);
    }
}
