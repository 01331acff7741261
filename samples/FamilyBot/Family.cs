using OpenClaw.Config;

namespace FamilyBot;

/// <summary>Who and what is talked about, each named once: a reference is then a symbol, and renaming it is safe.</summary>
internal static class Family
{
    /// <summary>The agent with a shell. Nobody but the owner reaches it.</summary>
    public static readonly AgentId Butler = "butler";

    /// <summary>The agent of the family group. It can write messages, and that is all.</summary>
    public static readonly AgentId Storyteller = "storyteller";

    // The numeric user ids of Telegram; the bot @userinfobot tells one its own.
    public static readonly SenderId Owner = 1000000001;

    public static readonly SenderId[] Everyone = [Owner, 1000000002, 1000000003, 1000000004];

    /// <summary>The family's group chat. Groups have negative ids.</summary>
    public static readonly PeerId Group = -1001234567890;
}
