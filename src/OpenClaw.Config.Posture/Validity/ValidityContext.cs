using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>What the checks of one document share.</summary>
public sealed class ValidityContext(ConfigDocument document, SchemaFacts facts)
{
    private readonly Lazy<AgentReferences> _references = new(() => AgentReferences.Of(document));

    /// <summary>The document.</summary>
    public ConfigDocument Document { get; } = document;

    /// <summary>The root of the document.</summary>
    public ConfigCursor Root { get; } = document.Cursor;

    /// <summary>What the version of OpenClaw accepts.</summary>
    public SchemaFacts Facts { get; } = facts;

    /// <summary>Who names an agent where.</summary>
    public AgentReferences References => _references.Value;

    /// <summary><c>agents.defaults</c> and the entry of every agent: what may be set for all may be set for each.</summary>
    public IEnumerable<ConfigCursor> AgentScopes() => Select("agents.defaults").Concat(Select("agents.entries.*"));

    /// <summary>The places that a pattern names, see <see cref="PathPattern"/>.</summary>
    public IEnumerable<ConfigCursor> Select(string pattern) => PathPattern.Select(Root, pattern);

    /// <summary>A place below every agent's settings and those for all.</summary>
    public IEnumerable<ConfigCursor> SelectOfAgents(string pattern) => AgentScopes().SelectMany(scope => PathPattern.Select(scope, pattern));
}
