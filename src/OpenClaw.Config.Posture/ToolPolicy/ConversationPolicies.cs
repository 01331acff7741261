using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>Policies of the conversation (a group's <c>tools</c>) and of the sender (<c>toolsBySender</c>).</summary>
internal static class ConversationPolicies
{
    /// <summary>The policy of the first scope that has one: what it says to this sender, or else to everybody.</summary>
    public static ToolLayer? Of(ToolContext context)
    {
        foreach (var scope in context.Scopes)
        {
            if (scope.IsUnknown)
            {
                return ToolLayer.Unknown(ToolLayerKind.Conversation, scope);
            }

            var bySender = BySender(ToolLayerKind.Conversation, scope["toolsBySender"], context.IsStranger, out var decides);
            if (decides)
            {
                return bySender;
            }

            if (!scope["tools"].IsAbsent)
            {
                return PolicyReader.Read(ToolLayerKind.Conversation, scope["tools"]);
            }
        }

        return null;
    }

    /// <summary>The agent's word on this sender, or else the gateway's.</summary>
    public static ToolLayer? OfSender(ConfigCursor global, ConfigCursor own, bool isStranger)
    {
        var layer = BySender(ToolLayerKind.Sender, own["toolsBySender"], isStranger, out var decides);
        return decides ? layer : BySender(ToolLayerKind.Sender, global["toolsBySender"], isStranger, out _);
    }

    private static ToolLayer? BySender(ToolLayerKind kind, ConfigCursor map, bool isStranger, out bool decides)
    {
        decides = false;
        if (map.IsAbsent || map.HasKeys() == Answer.No)
        {
            return null;
        }

        // A sender of whom only the class is known may be one of those that the map names.
        decides = true;
        if (map.IsUnknown || !isStranger)
        {
            return ToolLayer.Unknown(kind, map);
        }

        var everybody = map.Children().FirstOrDefault(static entry => entry.Path.Segment.Trim() == "*");
        if (everybody.Node is null)
        {
            decides = !map.HasAllChildren;
            return decides ? ToolLayer.Unknown(kind, map) : null;
        }

        return PolicyReader.Read(kind, everybody);
    }
}
