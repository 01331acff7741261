using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>Reads a policy object: <c>allow</c>, <c>alsoAllow</c>, <c>deny</c>.</summary>
internal static class PolicyReader
{
    /// <summary>The layer a policy object makes; null when it makes none.</summary>
    public static ToolLayer? Read(ToolLayerKind kind, ConfigCursor policy)
    {
        if (policy.IsAbsent)
        {
            return null;
        }

        if (policy.IsUnknown)
        {
            return ToolLayer.Unknown(kind, policy);
        }

        var (allows, adds, denies) = (policy["allow"], policy["alsoAllow"], policy["deny"]);
        if (allows.IsAbsent && adds.IsAbsent && denies.IsAbsent)
        {
            return null;
        }

        var (allow, also, deny) = (Entries.At(allows), Entries.At(adds), Entries.At(denies));
        if (IsUncertainList(allow) || IsUncertainList(deny) || IsUncertainList(also))
        {
            return ToolLayer.Unknown(kind, policy);
        }

        var allowed = Union(allow, also);
        var denied = deny.IsList ? ToolList.Of(deny) : null;
        return allowed is null && denied is null ? null : new(kind, policy, allowed, denied);
    }

    /// <summary>
    /// What is allowed in all: with no <c>allow</c>, or an empty one, <c>alsoAllow</c> adds to everything, so that it restricts nothing.
    /// A blank entry counts for that: a list that holds one is not empty.
    /// </summary>
    private static ToolList? Union(Entries allow, Entries also)
    {
        var addsAny = also.IsList && also.Any != Answer.No;
        if (!allow.IsList)
        {
            return addsAny ? new ToolList(["*", .. also.Texts], also.IsComplete) : null;
        }

        var list = ToolList.Of(allow);
        return !addsAny ? list
            : allow.HasItems == Answer.No ? new ToolList(["*", .. also.Texts], also.IsComplete)
            : list.With(ToolList.Of(also));
    }

    // Whether a list is there at all decides what the others mean.
    private static bool IsUncertainList(Entries entries) => !entries.IsList && !entries.IsComplete;
}
