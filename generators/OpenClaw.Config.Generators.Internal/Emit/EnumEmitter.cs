using OpenClaw.Config.Generators.Internal.Decisions;
using OpenClaw.Config.Generators.Internal.Shapes;

namespace OpenClaw.Config.Generators.Internal.Emit;

internal sealed class EnumEmitter(NameDecisions names, Words words, DocumentationEmitter documentation, List<Problem> problems)
{
    public void Emit(SourceText text, ApiEnum one)
    {
        text.Line();
        documentation.OfEnum(text, one);
        text.Line($"public enum {one.Name}");
        text.Line("{");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spelling in one.Spellings)
        {
            var name = names.Value(one.Name, spelling) ?? words.Pascal(spelling);
            if (name.Length == 0 || !char.IsLetter(name[0]) || !taken.Add(name))
            {
                problems.Add(new Problem("OCG004", $"\"{spelling}\" of {one.Name} has no good name: decide by \"value {one.Name}.\"{spelling}\" = NAME\""));
            }

            text.Line($"/// <summary><c>{DocumentationEmitter.Escape(spelling)}</c></summary>");
            text.Line($"[ConfigText({SourceText.Literal(spelling)})]");
            text.Line(name + ",");
            text.Line();
        }

        text.Line("}");
    }
}
