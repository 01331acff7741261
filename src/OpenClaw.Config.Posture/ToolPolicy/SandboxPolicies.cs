using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary><c>tools.sandbox.tools</c>: each list of the agent replaces the gateway's, and where neither writes one a default stands.</summary>
internal static class SandboxPolicies
{
    public static ToolLayer Of(ConfigCursor global, ConfigCursor own)
    {
        var allow = Pick("allow", global, own);
        var also = Pick("alsoAllow", global, own);
        var deny = Pick("deny", global, own);
        var source = own.IsAbsent ? global : own;
        if (new[] { allow, also, deny }.Any(static list => !list.IsComplete))
        {
            return ToolLayer.Unknown(ToolLayerKind.Sandbox, source);
        }

        IReadOnlyList<string> allowed = allow.IsList
            ? allow.HasItems == Answer.Yes ? [.. allow.Texts, .. also.Texts] : []
            : [.. ToolCatalog.SandboxAllow, .. also.Texts];
        var denied = WithImageTool(deny.IsList ? deny.Texts : DefaultDeny([.. allow.Texts, .. also.Texts]));
        return new(ToolLayerKind.Sandbox, source, new ToolList(WithImages(allowed, denied), isComplete: true), new ToolList(denied, isComplete: true));
    }

    /// <summary>What is allowed by name leaves the default denials; what is denied by hand stays denied.</summary>
    private static List<string> DefaultDeny(IReadOnlyList<string> allowed)
    {
        var patterns = ToolNames.Expand(allowed).ToList();
        return [.. ToolCatalog.SandboxDeny.Where(tool => !patterns.Any(pattern => ToolNames.Matches(pattern, tool)))];
    }

    /// <summary>The tool that looks at images once had another name: who denied that one meant this one.</summary>
    private static IReadOnlyList<string> WithImageTool(IReadOnlyList<string> denied)
    {
        var patterns = ToolNames.Expand(denied).ToList();
        return patterns.Any(static pattern => ToolNames.Matches(pattern, "image")) ? [.. denied, "view_image"] : denied;
    }

    /// <summary>Looking at images comes with any allow list, unless it is mentioned.</summary>
    private static IEnumerable<string> WithImages(IReadOnlyList<string> allowed, IReadOnlyList<string> denied) =>
        ToolNames.Expand(allowed).Any() && !ToolNames.Expand(denied).Contains("view_image") ? allowed.Append("view_image") : allowed;

    private static Entries Pick(string key, ConfigCursor global, ConfigCursor own)
    {
        var list = Entries.At(own[key]);
        return list.IsList || !list.IsComplete ? list : Entries.At(global[key]);
    }
}
