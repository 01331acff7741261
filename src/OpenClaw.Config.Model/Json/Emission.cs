using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Json;

/// <summary>Turns a document into the text of its <c>openclaw.json</c>; the one way for build time and run time alike.</summary>
public static class Emission
{
    /// <summary>
    /// Completes the root as a file needs it: a gateway that finds no <c>meta</c> may take the file for a foreign one and restore
    /// its last backup over it.
    /// </summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="version">The version of OpenClaw that the file is for, and names in <c>meta.lastTouchedVersion</c>.</param>
    public static void Complete(ConfigObject root, string version = OpenClawVersions.Default)
    {
        if (root.Find("meta") is null)
        {
            root.ObjectAt("meta", marks: NodeMarks.Supplied)
                .Set("lastTouchedVersion", new ConfigText(version, marks: NodeMarks.Supplied));
        }

        root.MoveToFront("meta");
        root.MoveToFront("$schema");
    }

    /// <summary>The text of the file.</summary>
    /// <exception cref="InvalidOperationException">The document is not complete.</exception>
    public static string ToJson(ConfigDocument document) => JsonWriter.Write(document.Root);
}
