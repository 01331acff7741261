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

    /// <summary>The text of the file. Accepted checks of the gateway's audit stand in it as <c>security.audit.suppressions</c>.</summary>
    /// <exception cref="InvalidOperationException">The document is not complete.</exception>
    public static string ToJson(ConfigDocument document) => JsonWriter.Write(RootOf(document));

    /// <summary>The root of the file: that of the document, with what the gateway's audit is to keep quiet about.</summary>
    public static ConfigObject RootOf(ConfigDocument document) => AuditSuppressions.AddTo(document.Root, document.AcceptedRisks);
}
