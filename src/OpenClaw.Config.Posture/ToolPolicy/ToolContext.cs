using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>The circumstances of a turn that tool policies ask about.</summary>
/// <param name="Scopes">
/// The settings of the conversation, the most specific first (a group's, then <c>"*"</c>'s): the first with a policy of its own counts.
/// </param>
/// <param name="IsStranger">Whether the sender is somebody nobody named: only the entry <c>"*"</c> of <c>toolsBySender</c> fits.</param>
/// <param name="IsSandboxed">Whether the session runs in a sandbox, whose own policy then counts too.</param>
/// <param name="Model">The model as <c>provider/model</c>, when it is certain; otherwise providers' policies stay open.</param>
public sealed record ToolContext(IReadOnlyList<ConfigCursor> Scopes, bool IsStranger, Answer IsSandboxed, string? Model = null)
{
    /// <summary>A stranger in a conversation without settings, outside any sandbox.</summary>
    public static ToolContext Stranger => new([], IsStranger: true, Answer.No);
}
