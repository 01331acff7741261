internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        AgentId id = "main";
        AgentId same = new("main");
        Duration wait = Duration.Minutes(30);
        to.Set("value", id.Value).Set("text", id.ToString()).Set("interpolated", $"{id}/{wait}").Set("equal", id == same).Set("differs", id != AgentId.Main).Set("equals", id.Equals(same))
            .Set("seconds", Duration.Seconds(90).Value).Set("mcp", ToolName.Mcp("github", "search").Value).Set("all", ToolName.All.ToString()).Set("default", default(AgentId).Value)
            .Set("conversion", Take("x")).Set("ternary", (to is null ? id : AgentId.Main).Value);
        var byAgent = new Dictionary<AgentId, int> { [id] = 1, ["other"] = 2 };
        to.Set("key", byAgent[same]).Set("env", SecretText.FromEnv("TOKEN").Value);

        static string Take(AgentId agent) => agent.Value + "!";
    });
}
