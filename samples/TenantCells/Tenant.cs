using OpenClaw.Config;

namespace TenantCells;

/// <summary>A line of <c>tenants.csv</c>.</summary>
/// <param name="Name">The name of the gateway and of the variables that hold its secrets.</param>
/// <param name="Label">What people call the tenant.</param>
/// <param name="Port">The port of the gateway on the host. All cells share one host.</param>
/// <param name="Role">What the tenant's agent may do, by its name in <c>Shared.Roles</c>.</param>
/// <param name="Owners">Who may write to the bot: numeric user ids of Telegram.</param>
internal sealed record Tenant(string Name, string Label, int Port, string Role, SenderId[] Owners)
{
    /// <summary>The variable that holds the token of the tenant's bot.</summary>
    public Secret BotToken => Secret.FromEnv($"{Name.ToUpperInvariant()}_TELEGRAM_BOT_TOKEN");
}
