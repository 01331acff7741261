using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>Settings of plugins that are not active (L7): the gateway reads them and does nothing with them.</summary>
public sealed class PluginActivityChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        if (!context.Root["plugins"]["entries"].Children().Any() || context.IsSuspended || PluginActivity.Of(context.Root) is not { } activity)
        {
            return;
        }

        foreach (var plugin in PluginTable.Instance.Own.Values)
        {
            if (activity.SettingsOf(plugin.Name) is { } settings && activity.WhyInactive(plugin) is { } why
                && !activity.IsExempt(plugin) && !PluginActivity.IsCatalogueOptOut(plugin.Name, context.Root["plugins"]["entries"][plugin.Name]))
            {
                found.Add(new("L7", settings, $"{settings.Path} has no effect, since the plugin '{plugin.Name}' is not active: {why}")
                {
                    Path = context.Root["plugins"]["entries"][plugin.Name].Path,
                    Stage = ValidityStage.Extensions,
                    IsWarning = true,
                    IsAboutKey = true,
                });
            }
        }
    }
}
