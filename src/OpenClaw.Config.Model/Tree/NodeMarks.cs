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
}
