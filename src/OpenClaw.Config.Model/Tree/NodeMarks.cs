namespace OpenClaw.Config.Model.Tree;

/// <summary>What travels with a value besides its text.</summary>
[Flags]
public enum NodeMarks
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>The text is a secret in the clear (<c>Secret.Literal</c>). Never repeat it in a message.</summary>
    LiteralSecret = 1,

    /// <summary>Written by <c>Raw</c>: the typed builder did not vouch for its shape.</summary>
    Raw = 2,

    /// <summary>Supplied by this project, not written by the operator (<c>meta</c>).</summary>
    Supplied = 4,

    /// <summary>
    /// The text is as the gateway sees it: variables are filled in, and what still looks like a reference to one is literal text, be it escaped
    /// or because there is no such variable.
    /// </summary>
    Filled = 8,

    /// <summary>Some of the text came from a variable, or would if that were set. It may be a secret: never repeat it in a message.</summary>
    FromVariable = 16,

    /// <summary>Whatever forbids to repeat the text.</summary>
    Confidential = LiteralSecret | FromVariable,
}
