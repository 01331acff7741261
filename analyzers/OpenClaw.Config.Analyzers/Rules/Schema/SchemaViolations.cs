using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>What the schema facts find wrong with a document; found once for all rules that tell it.</summary>
internal sealed class SchemaViolations
{
    private readonly HashSet<ConfigPath> _places;

    private SchemaViolations(IReadOnlyList<SchemaViolation> all)
    {
        All = all;
        _places = new(all.Select(static violation => violation.Place));
    }

    /// <summary>All of it, in the order of the document.</summary>
    public IReadOnlyList<SchemaViolation> All { get; }

    /// <summary>Whether something is wrong with just this place.</summary>
    public bool IsAt(ConfigPath place) => _places.Contains(place);

    /// <summary>Checks a document.</summary>
    public static SchemaViolations Of(ConfigDocument document) => new(SchemaCheck.Check(document, SchemaFacts.For(document.OpenClawVersion)));
}
