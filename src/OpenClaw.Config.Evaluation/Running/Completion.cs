namespace OpenClaw.Config.Evaluation.Running;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    /// <summary>The next statement follows.</summary>
    Normal,

    /// <summary>The enclosing loop or switch is left.</summary>
    Break,

    /// <summary>The next round of the enclosing loop follows.</summary>
    Continue,

    /// <summary>The method is left.</summary>
    Return,

    /// <summary>A statement with a label follows, <see cref="Frame.Target"/>: blocks are left until one has it.</summary>
    Goto,
}
