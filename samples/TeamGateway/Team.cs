using OpenClaw.Config;

namespace TeamGateway;

/// <summary>The names of the team's gateways, each written once.</summary>
internal static class Team
{
    public static readonly AgentId Desk = "desk";
    public static readonly AgentId Developer = "developer";
    public static readonly AgentId Triage = "triage";

    public static readonly McpServerName GitHub = "github";

    // Slack shows the id of a person or a channel at the end of its details.
    public static readonly SenderId[] Developers = ["U0000000001", "U0000000002"];
    public static readonly PeerId DevelopmentChannel = "C0000000001";
    public static readonly PeerId HelpChannel = "C0000000002";
    public static readonly PeerId AlertsChannel = "C0000000003";

    // Discord shows ids in developer mode.
    public static readonly PeerId CommunityServer = 900000000000000001;
    public static readonly PeerId QuestionsRoom = 900000000000000002;
}
