using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>Reads an <c>openclaw.json</c> as the gateway does: JSON5, includes, variables, older forms.</summary>
public static class ConfigFile
{
    /// <summary>Reads a configuration.</summary>
    /// <param name="path">The path of the file, absolute where there is one: includes are relative to it. It also names the document.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="source">Where the texts of included files come from.</param>
    /// <param name="options">What is known of the place where the gateway reads it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ConfigFileReading Read(string path, string text, IFileSource source, ConfigFileOptions? options = null, CancellationToken cancellation = default)
    {
        var file = new FileText(new SourceFile(path), text);
        var parsed = Json5Reader.Read(file.File, text);
        if (parsed.Root is not { } root)
        {
            return Unreadable(path, new ReadingProblem("F1", ConfigPath.Root, "the configuration does not parse: " + parsed.Error!.Message, new Origin(parsed.Error.Span)), [file]);
        }

        return Read(file with { Root = root }, root, source, options ?? ConfigFileOptions.Default, cancellation);
    }

    /// <summary>Takes a configuration that was read as JSON already through all that follows: includes, variables, older forms.</summary>
    /// <param name="path">The path of the file that it stands for.</param>
    /// <param name="root">What the text of that file holds.</param>
    /// <param name="source">Where the texts of included files come from.</param>
    /// <param name="options">What is known of the place where the gateway reads it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ConfigFileReading Read(string path, ConfigNode root, IFileSource source, ConfigFileOptions? options = null, CancellationToken cancellation = default) =>
        Read(new FileText(new SourceFile(path), string.Empty), root, source, options ?? ConfigFileOptions.Default, cancellation);

    private static ConfigFileReading Read(FileText file, ConfigNode root, IFileSource source, ConfigFileOptions options, CancellationToken cancellation)
    {
        var path = file.File.Path;
        var includes = new IncludeResolver(path, source, options, cancellation);
        try
        {
            root = includes.Resolve(root);
        }
        catch (IncludeFailure failure)
        {
            return Unreadable(path, new ReadingProblem("F3", failure.Path, failure.Message, failure.Origin) { ReportedPath = string.Empty }, [file, .. includes.Files]);
        }

        var read = AsRead.Of(root, options.Environment, options.OpenClawVersion);
        ReadingProblem[] problems = [.. includes.NotAtHand, .. read.Problems];
        if (read.Root is not (ConfigObject or ConfigUnknown))
        {
            var message = $"the configuration has to be an object, not {Kind(read.Root)}";
            return Unreadable(path, new ReadingProblem("F2", ConfigPath.Root, message, read.Root.Origin), [file, .. includes.Files]);
        }

        var document = new ConfigDocument(path, read.Root as ConfigObject ?? Unknown(), new Origin(new SourceSpan(file.File, 0, 0)))
        {
            OpenClawVersion = options.OpenClawVersion,
            ReadingProblems = problems,
        };
        return new(document, problems, [file, .. includes.Files]) { Unfilled = read.HasFilled ? root : null };
    }

    private static ConfigFileReading Unreadable(string path, ReadingProblem problem, IReadOnlyList<FileText> files) =>
        new(new ConfigDocument(path, Unknown(), new Origin(new SourceSpan(files[0].File, 0, 0))) { ReadingProblems = [problem] }, [problem], files);

    // Nothing is known of it, so no rule has anything to say.
    private static ConfigObject Unknown()
    {
        var unknown = new ConfigObject();
        unknown.AddUnknown();
        return unknown;
    }

    private static string Kind(ConfigNode node) => node is ConfigNull ? "null" : (node is ConfigArray ? "an " : "a ") + node.TypeName;
}
