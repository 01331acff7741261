using OpenClaw.Config.Generators.Internal.Decisions;
using OpenClaw.Config.Generators.Internal.Emit;
using OpenClaw.Config.Generators.Internal.Facts;
using OpenClaw.Config.Generators.Internal.Shapes;

namespace OpenClaw.Config.Generators.Internal;

/// <summary>The whole way from the facts to the C# text: facts, then shapes, then text.</summary>
internal sealed record BuilderApi(IReadOnlyDictionary<string, string> Files, IReadOnlyList<Problem> Problems)
{
    public static BuilderApi Make(string factsFile, string namesFile, string semanticsFile, string descriptionsFile)
    {
        var problems = new List<Problem>();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            Make(factsFile, namesFile, new PathMap(semanticsFile), new PathMap(descriptionsFile), files, problems);
        }
        catch (FormatException exception)
        {
            problems.Add(new Problem("OCG001", exception.Message));
        }

        return new BuilderApi(files, [.. problems.Distinct()]);
    }

    private static void Make(string factsFile, string namesFile, PathMap semantics, PathMap descriptions, SortedDictionary<string, string> files, List<Problem> problems)
    {
        var facts = SchemaFacts.Parse(factsFile);
        var names = new NameDecisions(namesFile, problems);
        var words = new Words(names);
        foreach (var merge in names.Merges)
        {
            if (facts.Merge(merge.Key, merge.Value) is { } objection)
            {
                problems.Add(new Problem("OCG002", $"names.map, merge {merge.Key}: {objection}"));
            }
        }

        var placement = new Placement(facts, names, words, new VariantReader(facts, names, words, problems), problems);
        placement.Walk();
        var members = new MemberMaker(placement, names, words, semantics, problems);
        foreach (var type in placement.Types.Values)
        {
            members.Fill(type);
            ClashCheck.Run(type, problems);
        }

        var documentation = new DocumentationEmitter(descriptions, facts.Version);
        var types = new TypeEmitter(documentation);
        var enums = new EnumEmitter(names, words, documentation, problems);
        foreach (var section in placement.Types.Values.GroupBy(static type => File(type.Paths[0], type.IsShared)))
        {
            var text = new SourceText();
            foreach (var type in section)
            {
                types.Emit(text, type);
            }

            files.Add(section.Key, text.ToString());
        }

        foreach (var section in placement.Enums.Values.GroupBy(static one => File(one.Paths[0], one.IsShared)))
        {
            var text = new SourceText();
            foreach (var one in section)
            {
                enums.Emit(text, one);
            }

            files.Add(section.Key + ".enums", text.ToString());
        }

        problems.AddRange(Unused("names.map", names.Unused).Concat(Unused("semantics.map", semantics.Unused)).Concat(Unused("descriptions.map", descriptions.Unused)));
        problems.AddRange(SentenceCheck.Run("descriptions.map", descriptions));
    }

    private static IEnumerable<Problem> Unused(string file, IEnumerable<MapLine> lines) =>
        lines.Select(line => new Problem("OCG002", $"{file}, line {line.Number}: \"{line.Text}\" decides nothing"));

    private static string File(string path, bool isShared) => isShared ? "Shared" : path.Length == 0 ? "Root" : Sections.Of(path).Replace("*", "any");
}
