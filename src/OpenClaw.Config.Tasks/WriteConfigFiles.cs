using Microsoft.Build.Framework;
using OpenClaw.Config.Tasks.Files;
using OpenClaw.Config.Tasks.Metadata;
using Task = Microsoft.Build.Utilities.Task;

namespace OpenClaw.Config.Tasks;

/// <summary>
/// Brings the files on disk in line with what the compiled assembly holds: writes what changed, removes what is gone. All or nothing: when a
/// document has an error, no file of the project is touched, so that a deployment never mixes old and new.
/// </summary>
public sealed class WriteConfigFiles : Task, ICancelableTask
{
    private const int MostLinesToPrint = 12;
    private volatile bool _isCanceled;

    /// <summary>The assembly that the compiler wrote.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder that gets a folder for each document.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The list of the files that earlier builds wrote.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <inheritdoc />
    public void Cancel() => _isCanceled = true;

    /// <inheritdoc />
    public override bool Execute()
    {
        if (Read() is not { } documents)
        {
            return false;
        }

        LogErrors(documents);
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        try
        {
            Write(documents.Files, new(OutputFolder), new(Manifest));
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            Fail(
                ErrorCodes.CannotWrite,
                $"Cannot bring '{OutputFolder}' up to date: {Sentence(e)}. The folder must be writable; OpenClawOutputPath names another");
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Whether an exception tells of the file system rather than of a mistake in this task.</summary>
    internal static bool IsOfTheDisk(Exception e) =>
        e is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException;

    /// <summary>The exception's message without its full stop.</summary>
    internal static string Sentence(Exception e) => e.Message.TrimEnd('.', ' ');

    private EmittedDocuments? Read()
    {
        try
        {
            return EmittedDocuments.From(MetadataPairs.Read(Assembly));
        }
        catch (Exception e) when (IsOfTheDisk(e) || e is BadImageFormatException)
        {
            Fail(ErrorCodes.CannotRead, $"Cannot read the compiled assembly '{Assembly}': {Sentence(e)}. Rebuild the project");
            return null;
        }
    }

    private void LogErrors(EmittedDocuments documents)
    {
        foreach (var problem in documents.Problems)
        {
            Log.LogError(null, ErrorCodes.Incomplete, null, problem.Path, problem.Line, problem.Column, 0, 0, "{0}", problem.Message);
        }

        if (documents.Problems.Count == 0)
        {
            foreach (var name in documents.Incomplete)
            {
                Fail(
                    ErrorCodes.Incomplete,
                    $"The document '{name}' is not known in full at build time, so its file cannot be written; "
                    + "a build with analyzers on says where (OCC0001)");
            }
        }

        foreach (var blocked in documents.Blocked)
        {
            var rules = string.Join(", ", blocked.Rules);
            Fail(
                ErrorCodes.Blocked,
                $"The document '{blocked.Name}' is blocked by {rules}, since OpenClawEnforce is on. Mend what the rules say (a build with "
                + "analyzers on says where), or take the risk on where reviewers see it: "
                + $"claw.AcceptRisk(\"{blocked.Rules.FirstOrDefault()}\", because: \"...\")");
        }

        foreach (var sentence in documents.Refused)
        {
            Fail(ErrorCodes.InvalidName, $"{sentence}; nothing was written");
        }
    }

    private void Write(IReadOnlyList<EmittedDocument> documents, OutputFolder folder, Manifest manifest)
    {
        var before = manifest.NamesIn(folder);

        // Before anything is written, so that a build which dies half-way has not forgotten a file.
        manifest.Update(folder, before.Concat(documents.Select(static document => document.Name)).Distinct());
        if (!Replace(documents, folder))
        {
            return;
        }

        foreach (var name in before.Where(name => !documents.Any(document => IsSame(folder, document.Name, name))))
        {
            folder.Delete(name);
        }

        manifest.Update(folder, documents.Select(static document => document.Name));
        Tell(documents, folder);
    }

    private bool Replace(IReadOnlyList<EmittedDocument> documents, OutputFolder folder)
    {
        var staged = new List<StagedFile>();
        try
        {
            foreach (var document in documents)
            {
                if (_isCanceled)
                {
                    return false;
                }

                if (folder.Stage(document.Name, document.Json) is { } file)
                {
                    staged.Add(file);
                }
            }

            foreach (var file in staged)
            {
                file.Commit();
            }

            return true;
        }
        finally
        {
            foreach (var file in staged)
            {
                file.Dispose();
            }
        }
    }

    private void Tell(IReadOnlyList<EmittedDocument> documents, OutputFolder folder)
    {
        var isShort = documents.Count <= MostLinesToPrint;
        foreach (var document in documents)
        {
            var importance = isShort ? MessageImportance.High : MessageImportance.Normal;
            Log.LogMessage(importance, "  OpenClaw.Config: {0} -> {1}", document.Name, folder.FileOf(document.Name));
        }

        if (!isShort)
        {
            Log.LogMessage(MessageImportance.High, "  OpenClaw.Config: {0} documents -> {1}", documents.Count, folder.Path);
        }
    }

    // home that became Home: where case does not count, the new file lies in the old folder, and deleting the old one would lose it.
    private static bool IsSame(OutputFolder folder, string name, string before) =>
        name == before || (string.Equals(name, before, StringComparison.OrdinalIgnoreCase) && !folder.ListsFolder(name));

    // Texts hold names and paths, which may hold braces: never a format.
    private void Fail(string code, string message) => Log.LogError(null, code, null, null, 0, 0, 0, 0, "{0}", message);
}
