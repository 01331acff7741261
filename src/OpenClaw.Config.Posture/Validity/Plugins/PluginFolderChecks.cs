using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Channels;

namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>
/// Folders that plugins are to be loaded from and that are not there (C3). The gateway starts, and holds its judgement on all channels, since
/// any might be meant for such a plugin; before 2026.9 it did not start.
/// </summary>
public sealed class PluginFolderChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var folder in context.MissingFolders)
        {
            found.Add(context.IsSuspended
                ? Warn(folder, context.Root["plugins"]["load"]["paths"].Path, $"{folder.Path} is {Show(folder)}, which is not there; until it is, channels and plugins are not checked")
                : Warn(folder, context.Root["plugins"]["load"]["paths"].Path, $"{folder.Path} is {Show(folder)}, which is not there") with { IsWarning = false });
        }

        if (context.IsSuspended)
        {
            foreach (var channel in context.Root["channels"].Children().Where(static at => at.IsPresent && ChannelKeys.Name(at).Length > 0))
            {
                found.Add(Warn(channel, context.Root["channels"].Path.Child(ChannelKeys.Name(channel)), $"{channel.Path} is not checked, since a folder that plugins are to be loaded from is not there"));
            }
        }
    }

    private static ValidityViolation Warn(ConfigCursor at, ConfigPath path, string message) =>
        new("C3", at, message) { Path = path, Stage = ValidityStage.Extensions, IsWarning = true };
}
