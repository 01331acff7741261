using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>One policy among those that all must allow a tool.</summary>
public sealed class ToolLayer
{
    private readonly ToolList? _allow;
    private readonly ToolList? _deny;
    private readonly bool _isKnown;

    internal ToolLayer(ToolLayerKind kind, ConfigCursor source, ToolList? allow, ToolList? deny, bool isKnown = true)
    {
        Kind = kind;
        Source = source;
        _allow = allow;
        _deny = deny;
        _isKnown = isKnown;
    }

    /// <summary>Which policy it is.</summary>
    public ToolLayerKind Kind { get; }

    /// <summary>Where it is written.</summary>
    public ConfigCursor Source { get; }

    /// <summary>Whether this layer lets the tool pass. Denial wins; an allow list with no entry allows everything.</summary>
    public Answer Allows(string tool)
    {
        if (!_isKnown)
        {
            return Answer.Unknown;
        }

        var denied = _deny?.Names(tool) ?? Answer.No;
        if (_allow is null)
        {
            return denied.Not();
        }

        var allowed = _allow.IsEmpty.Or(_allow.Names(tool));
        if (tool == "apply_patch")
        {
            // Whoever may write may patch; who may not write may still patch, if that is allowed by name.
            allowed = allowed.Or(_allow.Names("write"));
        }

        return denied.Not().And(allowed);
    }

    /// <summary>A layer of which nobody can say what it allows.</summary>
    internal static ToolLayer Unknown(ToolLayerKind kind, ConfigCursor source) => new(kind, source, null, null, isKnown: false);
}
