using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Audit.Channels;
using OpenClaw.Config.Posture.Audit.Gateway;
using OpenClaw.Config.Posture.Audit.Loading;
using OpenClaw.Config.Posture.Audit.Models;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>What the checks of one document share.</summary>
internal sealed class AuditContext
{
    private readonly Lazy<AuditedGateway> _gateway;
    private readonly Lazy<AuditedAgents> _agents;
    private readonly Lazy<OpenSections> _openSections;
    private readonly Lazy<OpenPlaces> _openPlaces;
    private readonly Lazy<MultiUserSignals> _signals;
    private readonly Lazy<ModelReferences> _models;

    public AuditContext(ConfigDocument document, AuditEnvironment environment)
    {
        Environment = environment;
        OpenClawVersion = document.OpenClawVersion;
        Config = new LoadedConfig(document, environment);
        _gateway = new(() => new AuditedGateway(Config));
        _agents = new(() => new AuditedAgents(Root));
        _openSections = new(() => OpenSections.Of(Root["channels"], !environment.AreChannelsAsWritten));
        _openPlaces = new(() => OpenPlaces.Of(Root["channels"]));
        _signals = new(() => MultiUserSignals.Of(Root["channels"], !environment.AreChannelsAsWritten));
        _models = new(() => ModelReferences.Of(Root, Agents));
    }

    /// <summary>A place where certainly nothing is: the settings of an agent that has none.</summary>
    public static ConfigCursor Nothing { get; } = new ConfigDocument(string.Empty, new ConfigObject()).Cursor["none"];

    public AuditEnvironment Environment { get; }

    /// <summary>The version of OpenClaw whose audit is asked.</summary>
    public string OpenClawVersion { get; }

    /// <summary>The document as the gateway loads it.</summary>
    public LoadedConfig Config { get; }

    /// <summary>Its root.</summary>
    public ConfigCursor Root => Config.Root;

    public AuditedGateway Gateway => _gateway.Value;

    public AuditedAgents Agents => _agents.Value;

    /// <summary>Channels and accounts that say "open".</summary>
    public OpenSections OpenSections => _openSections.Value;

    /// <summary>Places anywhere below a channel that say "open".</summary>
    public OpenPlaces OpenPlaces => _openPlaces.Value;

    public MultiUserSignals Signals => _signals.Value;

    public ModelReferences Models => _models.Value;
}
