using OpenClaw.Config.Generators.Emission;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tasks.Files;

/// <summary>
/// The list, in obj, of the files that earlier builds wrote: one full path a line. It tells a document that is gone from a file that was
/// never ours. Files in other output folders (<c>dotnet build -o deploy</c>) stay listed and are left alone until that folder's turn.
/// </summary>
internal sealed class Manifest(string path)
{
    private static readonly StringComparison PathComparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The names of the documents whose files lie in this folder.</summary>
    public IReadOnlyList<string> NamesIn(OutputFolder folder) =>
        [.. Lines().Select(line => NameIn(folder, line)).OfType<string>()];

    /// <summary>Replaces what is listed for this folder, and drops what no longer exists elsewhere.</summary>
    public void Update(OutputFolder folder, IEnumerable<string> names)
    {
        var before = Lines();
        List<string> after =
        [
            .. before.Where(line => NameIn(folder, line) is null && File.Exists(line)),
            .. names.Select(folder.FileOf),
        ];
        after.Sort(StringComparer.Ordinal);
        if (after.SequenceEqual(before))
        {
            return;
        }

        if (after.Count == 0)
        {
            File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new StagedFile(path, System.Text.Encoding.UTF8.GetBytes(string.Concat(after.Select(static line => line + "\n"))));
        file.Commit();
    }

    // A line that no build of ours can have written is skipped: nothing is ever deleted by its word.
    private static string? NameIn(OutputFolder folder, string line)
    {
        var documentFolder = Path.GetDirectoryName(line);
        return Path.GetFileName(line) == MetadataKeys.FileName
            && documentFolder is not null
            && string.Equals(Path.GetDirectoryName(documentFolder), folder.Path, PathComparison)
            && Path.GetFileName(documentFolder) is var name
            && DocumentName.Objection(name) is null
            ? name
            : null;
    }

    private string[] Lines() => File.Exists(path) ? File.ReadAllLines(path) : [];
}
