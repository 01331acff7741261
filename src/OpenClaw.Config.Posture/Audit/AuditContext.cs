using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Audit.Channels;
using OpenClaw.Config.Posture.Audit.Gateway;
using OpenClaw.Config.Posture.Audit.Loading;
using OpenClaw.Config.Posture.Audit.Models;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>What the checks of one document share, each found out when it is first asked for. Used by one thread.</summary>
internal sealed class AuditContext
{
    private AuditedGateway? _gateway;
    private AuditedAgents? _agents;
    private OpenSections? _openSections;
    private OpenPlaces? _openPlaces;
    private MultiUserSignals? _signals;
    private ModelReferences? _models;
    private Suppressions? _suppressions;

    public AuditContext(ConfigDocument document, AuditEnvironment environment)
    {
        Environment = environment;
        OpenClawVersion = document.OpenClawVersion;
        Config = new LoadedConfig(document, environment);
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

    public AuditedGateway Gateway => _gateway ??= new AuditedGateway(Config);

    public AuditedAgents Agents => _agents ??= new AuditedAgents(Root);

    /// <summary>Channels and accounts that say "open".</summary>
    public OpenSections OpenSections => _openSections ??= OpenSections.Of(Root["channels"], !Environment.AreChannelsAsWritten);

    /// <summary>Places anywhere below a channel that say "open".</summary>
    public OpenPlaces OpenPlaces => _openPlaces ??= OpenPlaces.Of(Root["channels"]);

    public MultiUserSignals Signals => _signals ??= MultiUserSignals.Of(Root["channels"], !Environment.AreChannelsAsWritten);

    public ModelReferences Models => _models ??= ModelReferences.Of(Root, Agents);

    /// <summary>What the operator told the audit to keep quiet about.</summary>
    public Suppressions Suppressions => _suppressions ??= Suppressions.At(Root["security"]["audit"]["suppressions"]);
}
