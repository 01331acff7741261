using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>
/// Names that OpenClaw brings no plugin for (L1), that are no plugins any more (L3), or are commands of one (L5). What else is installed,
/// only the host knows; the gateway says so of each, and goes on.
/// </summary>
public sealed class PluginNameChecks : ValidityCheck
{
    private static readonly string[] Retired = ["skill-workshop", "google-antigravity-auth", "google-gemini-cli-auth"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var plugins = context.Root["plugins"];
        if (!plugins.IsAbsent && !context.IsSuspended && !PluginMentions.MayBeLoadedFromFolders(context.Document.Root))
        {
            new Search(plugins, context.Document.Root).AddTo(found);
        }
    }

    /// <summary>Whether a plugin of this name was taken out of OpenClaw.</summary>
    internal static bool IsRetired(string name) => Retired.Contains(PluginNames.Normalize(name));

    /// <summary>Whether an entry says only that the plugin is off: then nobody needs it.</summary>
    internal static bool IsOff(ConfigCursor entry) => entry.Node is ConfigObject { Properties: [{ Name: "enabled" }] } && entry["enabled"].Boolean == false;

    private sealed class Search(ConfigCursor plugins, ConfigNode root)
    {
        // The gateway says once of each plugin that it can be installed.
        private readonly HashSet<string> _told = new(StringComparer.Ordinal);

        public void AddTo(List<ValidityViolation> found)
        {
            var entries = plugins["entries"];
            foreach (var entry in entries.Children().Where(static at => at.IsPresent))
            {
                var name = entry.Path.Segment;
                if (!IsKnown(name) && (!IsOff(entry) || IsRetired(name)) && !PluginActivity.IsCatalogueOptOut(name, entry) && !IsUnneeded(name, entry)
                    && Tell(entry, entry.Path, name, isAboutKey: true, mayInstall: true) is { } violation)
                {
                    found.Add(violation);
                }
            }

            foreach (var (list, mayInstall) in new[] { (plugins["allow"], true), (plugins["deny"], false) })
            {
                foreach (var item in list.Children().Where(static at => at.IsPresent))
                {
                    if (TextOf(item) is not { } name || name.Trim().Length == 0 || IsKnown(name))
                    {
                        continue;
                    }

                    var violation = mayInstall && PluginTable.Instance.Commands.TryGetValue(name.Trim().ToLowerInvariant(), out var plugin)
                        ? new("L5", item, $"{item.Path} is {Show(item)}, a command of the plugin '{plugin}' and no plugin itself; name the plugin") { Path = list.Path, Stage = ValidityStage.Extensions, IsWarning = true, Suggestion = plugin }
                        : mayInstall && IsOff(entries[name]) && !IsRetired(name) ? null
                        : Tell(item, list.Path, name, isAboutKey: false, mayInstall);
                    if (violation is not null)
                    {
                        found.Add(violation);
                    }
                }
            }
        }

        private ValidityViolation? Tell(ConfigCursor at, ConfigPath path, string name, bool isAboutKey, bool mayInstall)
        {
            if (IsRetired(name))
            {
                return Warn("L3", at, path, isAboutKey ? $"{at.Path} is about a plugin that no longer exists; remove it" : $"{at.Path} is {Show(at)}, a plugin that no longer exists; remove it", isAboutKey);
            }

            if (mayInstall && PluginTable.Instance.Official.Contains(name.Trim()))
            {
                return _told.Add(PluginNames.Normalize(name)) ? Warn("L1", at, path, $"{Subject(at, isAboutKey)} a plugin that does not come with OpenClaw; it has to be installed where the gateway runs", isAboutKey) : null;
            }

            var meant = NearestName.Find(name, PluginTable.Instance.Own.Keys.Concat(PluginTable.Instance.Official));
            var hint = meant is null ? "; install it where the gateway runs, or remove this" : $"; did you mean '{meant}'?";
            return Warn("L1", at, path, $"{Subject(at, isAboutKey)} a plugin that OpenClaw does not know{hint}", isAboutKey) with { Suggestion = isAboutKey ? null : meant };
        }

        private static string Subject(ConfigCursor at, bool isAboutKey) => isAboutKey ? $"{at.Path} is about" : $"{at.Path} is {Show(at)},";

        private static ValidityViolation Warn(string rule, ConfigCursor at, ConfigPath path, string message, bool isAboutKey) =>
            new(rule, at, message) { Path = path, Stage = ValidityStage.Extensions, IsWarning = true, IsAboutKey = isAboutKey };

        private static bool IsKnown(string name) => PluginTable.Instance.Own.ContainsKey(name);

        // Codex runs models of OpenAI, which is where the gateway turns when no model is named.
        private bool IsUnneeded(string name, ConfigCursor entry) =>
            name == "codex" && (entry["enabled"].Boolean == false || (entry["enabled"].Boolean != true && !MayUseOpenAi()));

        private bool MayUseOpenAi()
        {
            if (root is not ConfigObject document)
            {
                return true;
            }

            var model = new ConfigDocument(string.Empty, document).Cursor["agents"]["defaults"]["model"];
            var names = model["fallbacks"].Children().Append(model["primary"]).Append(model).Select(static at => at.Text?.Trim()).Where(static text => text is { Length: > 0 }).ToList();
            return names.Count == 0 || names.Any(static text => text!.StartsWith("openai/", StringComparison.OrdinalIgnoreCase));
        }
    }
}
