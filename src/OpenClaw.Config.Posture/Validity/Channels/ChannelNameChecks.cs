using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Channels;

/// <summary>Channels that OpenClaw does not know, where a plugin of that name is configured (C2): it may bring them, if it is installed.</summary>
public sealed class ChannelNameChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        if (context.IsSuspended)
        {
            return;
        }

        foreach (var channel in context.Root["channels"].Children().Where(static at => at.IsPresent))
        {
            var name = ChannelKeys.Name(channel);
            if (name.Length > 0 && SchemaCheck.IsUnknownChannel(name, context.Facts) && !context.Facts.HasPlugin(PluginNames.Normalize(name))
                && PluginMentions.Of(context.Document.Root, name) == Presence.Present && !PluginMentions.MayBeLoadedFromFolders(context.Document.Root))
            {
                found.Add(new("C2", channel, $"{channel.Path} is a channel that OpenClaw does not know; the plugin '{name}' has to be installed where the gateway runs, or all of this is ignored")
                {
                    Path = context.Root["channels"].Path.Child(name),
                    Stage = ValidityStage.Extensions,
                    IsWarning = true,
                    IsAboutKey = true,
                });
            }
        }
    }
}
