namespace OpenClaw.Config.Generators.Emission;

/// <summary>
/// The keys of the <c>AssemblyMetadata</c> attributes through which the generator speaks to the build task. A generator cannot write
/// files other than C#, so the texts travel inside the compiled assembly. This file is compiled into both ends.
/// </summary>
internal static class MetadataKeys
{
    /// <summary>Followed by <c>name/openclaw.json</c>: the text of a file.</summary>
    public const string Document = "OpenClaw.Config:";

    /// <summary>Followed by a name: a document that must not be written; the value lists the rules that say so, separated by <c>;</c>.</summary>
    public const string Blocked = "OpenClaw.Config.Blocked:";

    /// <summary>Followed by a name: a document without a text, since something in it is not known at build time.</summary>
    public const string Incomplete = "OpenClaw.Config.Incomplete:";

    /// <summary>Something that could not be evaluated: line, column, path and message as <see cref="Place"/> writes them.</summary>
    public const string Problem = "OpenClaw.Config.Problem";

    /// <summary>The file's name, in the keys and on disk.</summary>
    public const string FileName = "openclaw.json";

    /// <summary>The key of a document's text.</summary>
    public static string ForDocument(string name) => Document + name + "/" + FileName;

    /// <summary>The value of a <see cref="Problem"/>; lines and columns count from one, as compilers print them.</summary>
    public static string Place(int line, int column, string path, string message) =>
        line.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":"
        + column.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":" + path + "\n" + message;
}
