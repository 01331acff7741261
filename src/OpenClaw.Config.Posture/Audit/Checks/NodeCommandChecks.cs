using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Commands of paired nodes: denials that match nothing, and dangerous ones that are allowed.</summary>
internal sealed class NodeCommandChecks : AuditCheck
{
    // The commands that OpenClaw 2026.9.6 knows without further plugins.
    private static readonly string[] Dangerous =
    [
        "camera.snap", "camera.clip", "camera.ptz.control", "screen.record", "contacts.add", "calendar.add", "reminders.add", "sms.send", "sms.search",
        "health.summary",
    ];

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "camera.list", "camera.ptz.status", "location.get", "device.info", "device.status", "device.permissions", "device.health", "device.apps",
        "contacts.search", "calendar.events", "callLog.search", "reminders.list", "photos.latest", "motion.activity", "motion.pedometer",
        "notifications.list", "notifications.actions", "mobile.ui.observe", "mobile.ui.act", "watch.status", "watch.notify", "system.notify",
        "system.run.prepare", "system.run", "system.which", "system.execApprovals.get", "system.execApprovals.set", "fs.listDir", "terminal.upload",
        "browser.proxy", "browser.proxy.upload.v1", "mcp.tools.call.v1", "agent.cli.claude.run.v1", "screen.snapshot", "desktop.stream", "computer.act",
        "talk.ptt.start", "talk.ptt.stop", "talk.ptt.cancel", "talk.ptt.once",
    };

    internal override void Check(AuditContext context, AuditReport report)
    {
        var commands = context.Gateway.Section["nodes"]["commands"];
        if (commands.Node is null)
        {
            return;
        }

        var (allow, deny) = (Entries.At(commands["allow"]), Entries.At(commands["deny"]));
        var knowsApps = context.Root["wizard"]["appRecommendations"].FlagOr(true).Is(true);
        var ineffective = TextsOf(commands["deny"]).Select(item => (Item: item, Answer: IsPattern(item.Text!.Trim()) ? Answer.Yes : IsKnown(item.Text!.Trim(), allow, knowsApps).Not())).ToList();
        var without = ineffective.Where(static pair => pair.Answer == Answer.Yes).Select(static pair => pair.Item).ToList();
        var dangerous = TextsOf(commands["allow"]).Where(item => Dangerous.Contains(item.Text!.Trim()) && deny.Contains(item.Text!.Trim()) == Answer.No).ToList();
        report.When(
            Answers.Of(without.Count > 0),
            "gateway.nodes.deny_commands_ineffective",
            AuditSeverity.Warn,
            $"gateway.nodes.commands.deny names commands exactly, so that these match nothing: {Names(without.Select(static item => item.Text!.Trim()))}",
            without);
        report.When(
            Answers.Of(dangerous.Count > 0),
            "gateway.nodes.allow_commands_dangerous",
            CriticalIf(context.Gateway.IsRemote),
            $"gateway.nodes.commands.allow includes {Names(dangerous.Select(static item => item.Text!.Trim()))}",
            [.. dangerous, context.Gateway.Section["bind"]]);
    }

    private static IEnumerable<ConfigCursor> TextsOf(ConfigCursor list) => list.Children().Where(static item => item.Text is { } text && text.Trim().Length > 0);

    private static Answer IsKnown(string command, Entries allow, Answer knowsApps) =>
        command == "device.apps" ? knowsApps
        : Known.Contains(command) || Dangerous.Contains(command) ? Answer.Yes
        : allow.Contains(command);

    private static bool IsPattern(string text) =>
        text.Any(static c => "?*[]{}(),|".IndexOf(c) >= 0 || char.IsWhiteSpace(c))
        || text.Contains("group:")
        || text[0] is '/' or '^'
        || text[text.Length - 1] is '/' or '$';
}
