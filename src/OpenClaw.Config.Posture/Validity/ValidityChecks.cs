using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Posture.Validity.Addresses;
using OpenClaw.Config.Posture.Validity.Agents;
using OpenClaw.Config.Posture.Validity.Amounts;
using OpenClaw.Config.Posture.Validity.Channels;
using OpenClaw.Config.Posture.Validity.Gateway;
using OpenClaw.Config.Posture.Validity.Hooks;
using OpenClaw.Config.Posture.Validity.Hosts;
using OpenClaw.Config.Posture.Validity.Mcp;
using OpenClaw.Config.Posture.Validity.Models;
using OpenClaw.Config.Posture.Validity.Others;
using OpenClaw.Config.Posture.Validity.Plugins;
using OpenClaw.Config.Posture.Validity.Routing;
using OpenClaw.Config.Posture.Validity.Sandboxes;
using OpenClaw.Config.Posture.Validity.Secrets;
using OpenClaw.Config.Posture.Validity.Tools;
using OpenClaw.Config.Posture.Validity.Workers;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>All families of the gateway's rules beyond its schema.</summary>
public static class ValidityChecks
{
    private static readonly ValidityCheck[] Families =
    [
        new RosterChecks(),
        new AgentReferenceChecks(),
        new HeartbeatChecks(),
        new DurationChecks(),
        new SizeChecks(),
        new ActiveHoursChecks(),
        new RoutingChecks(),
        new ContainerEnvironmentChecks(),
        new AgentFolderChecks(),
        new AvatarChecks(),
        new ContainerChecks(),
        new ModelReferenceChecks(),
        new ToolListChecks(),
        new WebSearchChecks(),
        new UrlChecks(),
        new TailscaleChecks(),
        new PortalChecks(),
        new RoleChecks(),
        new TransportChecks(),
        new HookMappingChecks(),
        new McpServerChecks(),
        new ProviderChecks(),
        new SecretReferenceChecks(),
        new SecretProviderChecks(),
        new CloudWorkerChecks(),
        new WorkerSecretChecks(),
        new PathChecks(),
        new BrowserProfileChecks(),
        new TalkProviderChecks(),
        new LegacyBindingChecks(),
        new ClosedDoorChecks(),
        new RetiredModelChecks(),
        new MemorySlotChecks(),
        new PluginNameChecks(),
        new PluginActivityChecks(),
        new PluginFolderChecks(),
        new ChannelNameChecks(),
        new FixedSecretChecks(),
        new SecretProgramChecks(),
        new SecretSourceChecks(),
    ];

    /// <summary>The families.</summary>
    public static IReadOnlyList<ValidityCheck> All => Families;

    /// <summary>All that they find, whether or not the validator would come to ask.</summary>
    public static IReadOnlyList<ValidityViolation> Check(ConfigDocument document, SchemaFacts facts, IGatewayHost? host = null) =>
        Check(new ValidityContext(document, facts, host));

    /// <summary>All that they find in a document and what is known about it.</summary>
    public static IReadOnlyList<ValidityViolation> Check(ValidityContext context)
    {
        var found = new List<ValidityViolation>();
        foreach (var check in Families)
        {
            check.Check(context, found);
        }

        if (context.Facts.Version != OpenClawVersions.Default)
        {
            found.RemoveAll(violation => !RuleVersions.Has(context.Facts.Version, violation));
        }

        return found;
    }
}
