using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>Names that are no plugins any more (L3), or are commands of one (L5). What else is installed, only the host knows.</summary>
public sealed class PluginNameChecks : ValidityCheck
{
    private static readonly string[] Retired = ["skill-workshop", "google-antigravity-auth", "google-gemini-cli-auth"];

    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["dreaming"] = "memory-core",
        ["pair"] = "device-pair",
        ["path"] = "oc-path",
        ["voice"] = "talk-voice",
        ["wiki"] = "memory-wiki",
    };

    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context)
    {
        var plugins = context.Root["plugins"];
        foreach (var entry in plugins["entries"].Children().Where(static at => at.IsPresent && Retired.Contains(at.Path.Segment)))
        {
            yield return new("L3", entry, $"{entry.Path} is about a plugin that no longer exists; remove it") { Stage = ValidityStage.Extensions, IsWarning = true, IsAboutKey = true };
        }

        foreach (var item in plugins["allow"].Children())
        {
            if (TextOf(item) is { } name && Commands.TryGetValue(name, out var plugin))
            {
                yield return new("L5", item, $"{item.Path} is {Show(item)}, a command of the plugin '{plugin}' and no plugin itself; name the plugin")
                {
                    Path = plugins["allow"].Path,
                    Stage = ValidityStage.Extensions,
                    IsWarning = true,
                };
            }
        }
    }
}
