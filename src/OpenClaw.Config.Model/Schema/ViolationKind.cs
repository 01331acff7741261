namespace OpenClaw.Config.Model.Schema;

/// <summary>Which constraint a value breaks.</summary>
public enum ViolationKind
{
    /// <summary>A key that the object does not know.</summary>
    UnknownKey,

    /// <summary>A value of another type.</summary>
    WrongType,

    /// <summary>A number below its least or above its greatest value.</summary>
    OutOfRange,

    /// <summary>A text of too few characters.</summary>
    TooShort,

    /// <summary>A text of too many characters.</summary>
    TooLong,

    /// <summary>Too few items or keys.</summary>
    TooFew,

    /// <summary>Too many items or keys.</summary>
    TooMany,

    /// <summary>A text that does not match the pattern.</summary>
    PatternMismatch,

    /// <summary>A text that is not of the format, as in a URL.</summary>
    BadFormat,

    /// <summary>A value other than those allowed.</summary>
    NotAllowedValue,

    /// <summary>A required key that is not there.</summary>
    MissingRequired,

    /// <summary>A key of a map that breaks the rules for its keys.</summary>
    BadKey,

    /// <summary>An item that is there twice.</summary>
    DuplicateItem,

    /// <summary>A value that fits none of the variants of a union, and comes closest to none of them either.</summary>
    UnionMismatch,

    /// <summary>Settings that exclude each other.</summary>
    ForbiddenCombination,
}
