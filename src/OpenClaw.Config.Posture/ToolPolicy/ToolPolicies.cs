using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>Gathers the policies in force, in the order in which the gateway applies them.</summary>
public static class ToolPolicies
{
    /// <summary>The tools of an agent in a turn.</summary>
    public static EffectiveTools Of(ConfigCursor root, RosterAgent agent, ToolContext context) => Of(GatewayTools.Of(root), agent, context);

    /// <summary>The same for one of several agents of a gateway.</summary>
    public static EffectiveTools Of(GatewayTools gateway, RosterAgent agent, ToolContext context)
    {
        var global = gateway.Section;
        var own = agent.Entry["tools"];
        var layers = new List<ToolLayer?>(8)
        {
            ProfileOf(global, own),
        };
        ProviderPolicies.AddTo(layers, gateway, own, context.Model);
        layers.Add(gateway.Policy);
        layers.Add(PolicyReader.Read(ToolLayerKind.Agent, own));
        layers.Add(ConversationPolicies.Of(context));
        layers.Add(ConversationPolicies.OfSender(global, own, context.IsStranger));
        if (context.IsSandboxed != Answer.No)
        {
            // Where a sandbox is only perhaps there, its policy can still be said to take nothing away, or else nothing is certain.
            var sandbox = SandboxOf(gateway, own);
            layers.Add(context.IsSandboxed == Answer.Yes ? sandbox : ToolLayer.Unknown(ToolLayerKind.Sandbox, sandbox.Source));
        }

        layers.RemoveAll(static layer => layer is null);
        return new(layers!);
    }

    /// <summary>The layer of the sandbox, where there is one.</summary>
    internal static ToolLayer SandboxOf(GatewayTools gateway, ConfigCursor own) =>
        own["sandbox"]["tools"] is { IsAbsent: false } tools ? SandboxPolicies.Of(gateway.Section["sandbox"]["tools"], tools) : gateway.Sandbox;

    /// <summary>The layer of the profile in force; null for none.</summary>
    internal static ToolLayer? ProfileOf(ConfigCursor global, ConfigCursor own)
    {
        var profile = new Layers(own, global).Text("profile", string.Empty);
        if (!profile.IsKnown)
        {
            return ToolLayer.Unknown(ToolLayerKind.Profile, profile.Source!.Value);
        }

        var ownAlso = Entries.At(own["alsoAllow"]);
        var also = ownAlso.IsList || !ownAlso.IsComplete ? ownAlso : Entries.At(global["alsoAllow"]);
        return Of(ToolLayerKind.Profile, profile.Value, profile.Source, also);
    }

    /// <summary>The layer of a profile; null for none and for a name that is no profile, which restricts nothing.</summary>
    internal static ToolLayer? Of(ToolLayerKind kind, string profile, ConfigCursor? source, Entries also)
    {
        if (source is not { } place || ToolCatalog.ProfileList(profile) is not { } tools)
        {
            return null;
        }

        if (!also.IsList && !also.IsComplete)
        {
            return tools.Entries.Contains("*") ? null : ToolLayer.Unknown(kind, place);
        }

        return new(kind, place, tools.With(also.Texts, also.IsComplete), null);
    }
}
