using static Inventory;

internal static class Gateways
{
    [OpenClawFleet]
    public static void Cells(OpenClawFleetBuilder fleet)
    {
        foreach (var cell in All.Where(c => c.Enabled).OrderBy(c => c.Port))
        {
            fleet.Gateway(cell.Name.ToLowerInvariant(), claw => Describe(claw, cell));
        }

        void Describe(OpenClawConfigBuilder claw, Cell cell)
        {
            claw.Hardened();
            claw.Gateway(g => g.Port(cell.Port).Auth(a => a.Token(cell.Token)));
            foreach (var (agent, index) in cell.Agents.Select((agent, index) => (agent, index)))
            {
                claw.Agent(agent, a => a.Name($"{cell.Name} #{index + 1}"));
            }

            cell.Extra?.Invoke(claw);
        }
    }
}
// file: Inventory.cs
internal sealed record Cell(string Name, int Port, params AgentId[] Agents)
{
    public bool Enabled { get; init; } = true;

    public Secret Token { get; init; } = Secret.FromEnv("OPENCLAW_" + Name.ToUpperInvariant());

    public Action<OpenClawConfigBuilder>? Extra { get; init; }
}

internal static class Inventory
{
    private const int First = 18_790;

    public static readonly IReadOnlyList<Cell> All =
    [
        new("North", First + 1, "main", AgentId.Main),
        new("South", First, "solo") { Extra = Loud },
        new("Gone", First + 2) { Enabled = false },
        new("East", First + 3) { Token = Secret.FromFile("/east"), Extra = claw => claw.Logging(l => l.Level(LogLevel.Error)) },
    ];

    private static void Loud(OpenClawConfigBuilder claw) => claw.Logging(l => l.Level(LogLevel.Debug));
}
