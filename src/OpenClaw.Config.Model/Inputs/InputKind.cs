namespace OpenClaw.Config.Model.Inputs;

// Inputs: data files that a build lists beside the code, read into values of the program's own types.
//
//   Shape     what a type is to a reader of data: a text, a number, a list, an object with members.
//   Binder    fills shapes from data. One algorithm, used over symbols while the project is compiled and over reflection at run time, so
//             that both sides accept the same files and make the same values.
//   Problem   what a file has wrong, at its place in the file.

/// <summary>What a type is to a reader of data.</summary>
public enum InputKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A <c>char</c>: a text of one character.</summary>
    Character,

    /// <summary>A <c>bool</c>.</summary>
    Boolean,

    /// <summary>A number, see <see cref="InputShape{TType}.Number"/>.</summary>
    Number,

    /// <summary>An enum.</summary>
    Choice,

    /// <summary>One of the library's typed texts.</summary>
    TypedText,

    /// <summary>An array or list.</summary>
    List,

    /// <summary>A dictionary with texts as keys.</summary>
    Map,

    /// <summary>A class, record or struct with members.</summary>
    Object,

    /// <summary>No data can fill it.</summary>
    Unsupported,
}
