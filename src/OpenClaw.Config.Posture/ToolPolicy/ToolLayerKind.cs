namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>Which policy a layer is.</summary>
public enum ToolLayerKind
{
    /// <summary>A profile with what is allowed beside it.</summary>
    Profile,

    /// <summary>The profile of a model's provider.</summary>
    ProviderProfile,

    /// <summary>The <c>tools</c> of the gateway.</summary>
    Global,

    /// <summary>The gateway's <c>tools.byProvider</c>.</summary>
    GlobalProvider,

    /// <summary>The agent's <c>tools</c>.</summary>
    Agent,

    /// <summary>The agent's <c>tools.byProvider</c>.</summary>
    AgentProvider,

    /// <summary>The group's, channel's or direct chat's own policy.</summary>
    Conversation,

    /// <summary><c>toolsBySender</c> of the agent or the gateway.</summary>
    Sender,

    /// <summary>The sandbox's policy.</summary>
    Sandbox,
}
