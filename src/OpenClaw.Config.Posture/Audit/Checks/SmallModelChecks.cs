using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Audit.Models;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Small models, and whether they read what strangers wrote on the web.</summary>
internal sealed class SmallModelChecks : AuditCheck
{
    private const double Small = 300;

    private static readonly string[] SearchVariables =
    [
        "GOOGLE_CLOUD_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY", "MINIMAX_CODE_PLAN_KEY", "MINIMAX_CODING_API_KEY", "MINIMAX_API_KEY",
        "MINIMAX_OAUTH_TOKEN", "OLLAMA_API_KEY", "XAI_API_KEY",
    ];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var models = context.Models.All.Where(static model => !model.IsForImages && ModelTiers.SizeOf(model.Id) <= Small).ToList();
        if (models.Count == 0)
        {
            return;
        }

        var root = context.Root;
        var (search, fetch, browser) = (IsSearchOn(context), root["tools"]["web"]["fetch"]["enabled"].FlagOr(true).Is(true), IsBrowserOn(root));
        var readsWeb = models.Aggregate(context.Models.IsComplete ? Answer.No : Answer.Unknown, (any, model) =>
        {
            var tools = AuditedTools.Of(model.Agent, model.Id);
            return any.Or(search.And(tools.Allow("web_search"))).Or(fetch.And(tools.Allow("web_fetch"))).Or(browser.And(tools.Allow("browser")));
        });
        report.When(
            Answer.Yes,
            "models.small_params",
            CriticalIf(readsWeb, AuditSeverity.Info),
            $"Small models want a sandbox and no web tools: {Names(models.Select(static model => $"{model.Id} at {model.Place.Path}"))}",
            models.Select(static model => model.Place));
    }

    private static Answer IsSearchOn(AuditContext context)
    {
        var search = context.Root["tools"]["web"]["search"];
        if (!search["enabled"].IsAbsent)
        {
            return search["enabled"].FlagOr(false).Is(true);
        }

        return context.Root["plugins"]["entries"].Children().Select(static entry => entry["config"]["webSearch"]).Prepend(search)
            .Aggregate(
                Answers.Of(SearchVariables.Any(name => context.Environment.Trimmed(name) is not null)),
                static (any, settings) => any.Or(HasCredential(settings)))
            .Or(context.Root["plugins"]["entries"].IsUnknown || !context.Root["plugins"]["entries"].HasAllChildren ? Answer.Unknown : Answer.No);
    }

    // Any setting at all counts as a credential, and so does a reference to one.
    private static Answer HasCredential(ConfigCursor settings) => settings.Children()
        .Where(static child => child.Path.Segment != "enabled")
        .Aggregate(settings.IsUnknown || !settings.HasAllChildren ? Answer.Unknown : Answer.No, static (any, child) => any.Or(
            !child.IsPresent || child.IsUnknown ? Answer.Unknown
            : Answers.Of(child.Node is not ConfigNull && child.Text?.Trim().Length is null or > 0)));

    private static Answer IsBrowserOn(ConfigCursor root)
    {
        var plugins = root["plugins"];
        var allow = Entries.At(plugins["allow"]);
        return root["browser"]["enabled"].FlagOr(true).Is(true)
            .And(plugins["enabled"].FlagOr(true).Is(true))
            .And(Names(Entries.At(plugins["deny"])).Not())
            .And(plugins["entries"]["browser"]["enabled"].FlagOr(true).Is(true))
            .And(allow.Any.Not().Or(Names(allow)));
    }

    private static Answer Names(Entries plugins) =>
        plugins.Texts.Any(static name => name.ToLowerInvariant() == "browser") ? Answer.Yes : plugins.IsComplete ? Answer.No : Answer.Unknown;
}
