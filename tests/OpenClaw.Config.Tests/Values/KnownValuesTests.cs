using System.Reflection;
using System.Text.Json;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Tests.Values;

/// <summary>What the values offer as known is what the targeted gateway knows.</summary>
public class KnownValuesTests
{
    // Keys below "channels" that are no channels, and the one channel that the gateway refuses although its schema has it.
    private static readonly string[] NoChannels = ["defaults", "modelByChannel", "qa-channel"];

    // The core tool catalogue of OpenClaw 2026.9.6 by section, as its module src/agents/tool-catalog.ts lists it.
    private static readonly Dictionary<string, string> Catalogue = new()
    {
        ["fs"] = "ls read write edit apply_patch",
        ["runtime"] = "exec process code_execution secrets",
        ["web"] = "web_search web_fetch x_search",
        ["memory"] = "memory_search memory_get",
        ["sessions"] = """
            sessions sessions_list sessions_history sessions_search conversations_list conversations_send conversations_turn sessions_send
            sessions_spawn github_identity_status github_publish agents_wait sessions_yield subagents session_status suggest_task dismiss_task
            """,
        ["ui"] = "browser screen theme dashboard terminal portal canvas show_widget",
        ["messaging"] = "message",
        ["automation"] = "heartbeat_respond automations gateway plugins openclaw",
        ["nodes"] = "nodes computer mobile_ui",
        ["agents"] = "agents_list get_goal create_goal update_goal progress_card ask_user skill_workshop",
        ["media"] = "view_image image_generate music_generate video_generate tts pdf",
    };

    [Fact]
    public void EveryChannelOfTheFactsIsAMember()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("schema", "openclaw-2026.9.6.json")));
        var channels = facts.RootElement.GetProperty("objects").GetProperty("Channels").GetProperty("properties")
            .EnumerateObject().Select(static property => property.Name).Except(NoChannels);

        Assert.Equal(channels.Order(StringComparer.Ordinal), Known<ChannelId>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryToolAndGroupOfTheCatalogueIsAMember()
    {
        var tools = Catalogue.Values.SelectMany(static list => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var groups = Catalogue.Keys.Concat(["openclaw", "plugins"]).Select(static section => "group:" + section);

        Assert.Equal(
            tools.Concat(groups).Concat(["*", "bundle-mcp"]).Order(StringComparer.Ordinal),
            Known<ToolName>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AMemberIsNamedAfterItsText()
    {
        foreach (var property in Properties<ToolName>().Where(static property => property.Name is not "All"))
        {
            var text = property.GetCustomAttribute<ConfigTextAttribute>()!.Format;

            Assert.Equal(Letters(text), Letters(property.Name), ignoreCase: true);
        }
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static IEnumerable<PropertyInfo> Properties<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static property => property.PropertyType == typeof(T));

    private static IEnumerable<string> Known<T>() => Properties<T>().Select(static property => property.GetValue(null)!.ToString()!);
}
