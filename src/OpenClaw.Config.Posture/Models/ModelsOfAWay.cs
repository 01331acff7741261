using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Models;

/// <summary>
/// The models that read what comes in on a way and decide what to do with it: the agent's, or the one that <c>channels.modelByChannel</c> names for the conversation; those that step in when it fails; and
/// the one that subagents run on. Models that describe pictures or documents have no tools, and are left out.
/// </summary>
public static class ModelsOfAWay
{
    /// <summary>The places of those that are certain, each with what is done with it, to follow "which".</summary>
    public static IEnumerable<(ConfigCursor Model, string Use)> Of(ConfigCursor root, WayIn way)
    {
        var (entry, defaults) = (way.Agent!.Entry, root["agents"]["defaults"]);
        var named = OfConversation(root["channels"]["modelByChannel"][way.Surface.Channel], way);
        if (named.Text is not null)
        {
            yield return (named, "runs there on");
        }
        else if (named.IsAbsent && Primary(entry["model"]) is var own && (own.IsAbsent ? Primary(defaults["model"]) : own) is { Text: not null } primary)
        {
            yield return (primary, "runs on");
            foreach (var fallback in Fallbacks(entry["model"], defaults["model"]))
            {
                yield return (fallback, "falls back to");
            }
        }

        if (way.Tools!.For("sessions_spawn").IsAllowed == Answer.Yes && root["tools"]["subagents"]["tools"].IsAbsent)
        {
            var (mine, shared) = (Primary(entry["subagents"]["model"]), Primary(defaults["subagents"]["model"]));
            if ((mine.IsAbsent ? shared : mine) is { Text: not null } subagents)
            {
                yield return (subagents, "runs its subagents on");
            }
        }
    }

    /// <summary>The model of the conversation; absent where it has none, unknown where nobody can say.</summary>
    private static ConfigCursor OfConversation(ConfigCursor models, WayIn way)
    {
        if (models.IsAbsent || models.IsUnknown || !models.HasAllChildren)
        {
            return models;
        }

        var any = models["*"];
        if (way.Room.Id is not { } id)
        {
            // Strangers are nobody whom an entry names, and some group of theirs is none either.
            return any;
        }

        var own = models.Children().FirstOrDefault(each => each.Path.Segment.Equals(id, StringComparison.OrdinalIgnoreCase));
        return own.Node is not null ? own : models.Children().All(static each => each.Path.Segment is "*" || each.Path.Segment.TrimStart('-').All(char.IsDigit)) ? any : models;
    }

    private static ConfigCursor Primary(ConfigCursor model) => model.Node is ConfigObject ? model["primary"] : model;

    // A model of the agent's own comes without the fallbacks of all, unless it lists nothing but fallbacks.
    private static IEnumerable<ConfigCursor> Fallbacks(ConfigCursor own, ConfigCursor shared) =>
        own.IsUnknown ? [] : (own["fallbacks"].IsAbsent && Primary(own).IsAbsent ? shared : own)["fallbacks"].Children().Where(static fallback => fallback is { IsPresent: true, Text: not null });
}
