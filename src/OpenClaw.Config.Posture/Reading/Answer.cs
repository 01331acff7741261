namespace OpenClaw.Config.Posture.Reading;

// Reading: from a document to certain knowledge.
//
//   Answer    yes, no, or unknown. Unknown is contagious only where it decides: No and Unknown is No.
//   Setting   an effective value together with the places that make it so, or the knowledge that nobody can say.
//   Layers    the same key looked up in several objects, the most specific first, as the gateway spells `a ?? b ?? default`.
//   Entries   a list of texts as the gateway reads allow lists: trimmed, blanks dropped, `*` meaning everybody.

/// <summary>A three-valued answer. What could not be established stays <see cref="Unknown"/>; nothing here ever guesses.</summary>
public enum Answer
{
    /// <summary>Certainly not.</summary>
    No,

    /// <summary>Certainly.</summary>
    Yes,

    /// <summary>Nobody can say.</summary>
    Unknown,
}

/// <summary>Three-valued logic.</summary>
public static class Answers
{
    /// <summary>Yes when both are; no when either is not.</summary>
    public static Answer And(this Answer left, Answer right) =>
        left == Answer.No || right == Answer.No ? Answer.No
        : left == Answer.Unknown || right == Answer.Unknown ? Answer.Unknown
        : Answer.Yes;

    /// <summary>Yes when either is; no when both are not.</summary>
    public static Answer Or(this Answer left, Answer right) =>
        left == Answer.Yes || right == Answer.Yes ? Answer.Yes
        : left == Answer.Unknown || right == Answer.Unknown ? Answer.Unknown
        : Answer.No;

    /// <summary>The contrary.</summary>
    public static Answer Not(this Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Unknown,
    };

    /// <summary>A truth value as an answer.</summary>
    public static Answer Of(bool value) => value ? Answer.Yes : Answer.No;

    /// <summary>A truth value that may not be known.</summary>
    public static Answer Of(bool? value) => value is { } known ? Of(known) : Answer.Unknown;
}
