using System.Text;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Writes one operator's file: some types, and a marked method that computes and puts what it saw into a document.</summary>
internal static class ProgramWriter
{
    public static string NameOf(int seed) => $"p{seed}";

    public static string Write(int seed)
    {
        var dice = new Dice(seed);
        var write = new ExpressionWriter(dice);
        var text = new StringBuilder();
        text.AppendLine($"internal static class Program{seed}").AppendLine("{").Append(KnownTypes.Enums).Append(ObjectWriter.Types)
            .AppendLine($"    [OpenClawConfig(\"{NameOf(seed)}\")]")
            .AppendLine("    public static void Run(OpenClawConfigBuilder claw) => claw.Values(to =>")
            .AppendLine("    {")
            .AppendLine("            var n = 0;");
        var statements = new StatementWriter(write, text);
        foreach (var type in KnownTypes.Plain.Where(_ => dice.Chance(50)))
        {
            statements.Declare(type);
        }

        foreach (var type in KnownTypes.Collections.Concat(["Shade", "Spot", "Tally", "(int, string)"]).Where(_ => dice.Chance(30)))
        {
            statements.Declare(type);
        }

        var shown = write.Variables.All;
        statements.Block(6 + dice.Below(8), nesting: 2);
        foreach (var (name, type) in shown)
        {
            statements.Observe(name, type);
        }

        return text.AppendLine("    });").AppendLine("}").ToString();
    }
}
