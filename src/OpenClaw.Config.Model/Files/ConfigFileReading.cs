using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>A configuration read from a file, as the gateway reads it.</summary>
/// <param name="Document">
/// What there is to judge: includes merged, variables filled in, older forms moved, every node at its place in the file it comes from. Where
/// the file could not be read it holds nothing but the unknown, so that rules are silent. It carries the problems as well.
/// </param>
/// <param name="Problems">What the gateway refuses or warns of on the way.</param>
/// <param name="Files">The files that were read, the configuration first.</param>
public sealed record ConfigFileReading(ConfigDocument Document, IReadOnlyList<ReadingProblem> Problems, IReadOnlyList<FileText> Files)
{
    // The configuration with its includes, before variables were put in; null where nothing was put in.
    internal ConfigNode? Unfilled { get; init; }

    /// <summary>Whether the gateway gets as far as judging the configuration.</summary>
    public bool IsReadable => Problems.All(static problem => problem.IsWarning || problem.IsOwn);

    /// <summary>
    /// The same document with its variables as they are written, for who puts them in himself: the gateway's audit wants to know what came from one.
    /// </summary>
    public ConfigDocument WithVariablesAsWritten() => Unfilled is not { } root ? Document
        : new(Document.Name, (ConfigObject)AsRead.Of(root, environment: null, Document.OpenClawVersion).Root, Document.Origin) { OpenClawVersion = Document.OpenClawVersion };
}
