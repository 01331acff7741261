using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>Turns a document into the text of its <c>openclaw.json</c>; the one way for build time and run time alike.</summary>
public static class Emission
{
    /// <summary>The version of OpenClaw that an emitted file names in <c>meta.lastTouchedVersion</c>.</summary>
    public const string OpenClawVersion = "2026.9.6";

    /// <summary>
    /// Completes the root as a file needs it: a gateway that finds no <c>meta</c> may take the file for a foreign one and restore
    /// its last backup over it.
    /// </summary>
    public static void Complete(ConfigObject root)
    {
        if (root.Find("meta") is null)
        {
            root.ObjectAt("meta", marks: NodeMarks.Supplied)
                .Set("lastTouchedVersion", new ConfigText(OpenClawVersion, marks: NodeMarks.Supplied));
        }

        root.MoveToFront("meta");
        root.MoveToFront("$schema");
    }

    /// <summary>The text of the file.</summary>
    /// <exception cref="InvalidOperationException">The document is not complete.</exception>
    public static string ToJson(ConfigDocument document) => JsonWriter.Write(document.Root);
}
