using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>What the checks of one document share. Used by one thread.</summary>
public sealed class ValidityContext(ConfigDocument document, SchemaFacts facts, IGatewayHost? host = null)
{
    private static readonly PathPatterns AgentPlaces = new(["agents.defaults", "agents.entries.*"]);

    private IReadOnlyList<ConfigCursor>? _missingFolders;
    private IReadOnlyList<ConfigCursor>? _agentScopes;
    private AgentReferences? _references;
    private FoundPlaces? _places;

    /// <summary>The document.</summary>
    public ConfigDocument Document { get; } = document;

    /// <summary>The root of the document.</summary>
    public ConfigCursor Root { get; } = document.Cursor;

    /// <summary>What the version of OpenClaw accepts.</summary>
    public SchemaFacts Facts { get; } = facts;

    /// <summary>
    /// Whether folders that plugins are to be loaded from are certainly not there. The gateway then holds its judgement on all that such a plugin
    /// might bring.
    /// </summary>
    public bool IsSuspended => MissingFolders.Count > 0 && RuleVersions.IsFrom(Facts.Version, RuleVersions.Late);

    /// <summary>The folders that plugins are to be loaded from and that are certainly not there.</summary>
    public IReadOnlyList<ConfigCursor> MissingFolders => _missingFolders ??=
        [.. Root["plugins"]["load"]["paths"].Children().Where(at => at.Text?.Trim() is { Length: > 0 } path && host?.Find(path) is { Kind: HostPathKind.Missing })];

    /// <summary>What is at a path of the gateway's machine; null where nobody knows.</summary>
    public HostPath? OnHost(string path) => host?.Find(path);

    /// <summary>Who names an agent where.</summary>
    public AgentReferences References => _references ??= AgentReferences.Of(Document);

    /// <summary><c>agents.defaults</c> and the entry of every agent: what may be set for all may be set for each.</summary>
    public IReadOnlyList<ConfigCursor> AgentScopes() => _agentScopes ??= AgentPlaces.Select(Root);

    /// <summary>What is written at the places that a family asks for.</summary>
    internal FoundPlaces PlacesOf(ValidityCheck check) => ValidityPlaces.Of(check, _places ??= ValidityPlaces.In(Root));
}
