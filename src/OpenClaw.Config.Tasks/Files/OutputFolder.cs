using System.Text;
using OpenClaw.Config.Generators.Emission;

namespace OpenClaw.Config.Tasks.Files;

/// <summary>
/// The folder with one folder for each document. Names are valid (<see cref="Model.Tree.DocumentName"/>), so as text no path can leave it;
/// symbolic links below it could, hence none is followed. The folder itself may lie behind links: that is the operator's own choice.
/// </summary>
internal sealed class OutputFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A folder that need not exist yet.</summary>
    public OutputFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path).TrimEnd(System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar);
    }

    /// <summary>The full path, without a separator at the end.</summary>
    public string Path { get; }

    /// <summary>Where the document's file lies.</summary>
    public string FileOf(string name) => System.IO.Path.Combine(Path, name, MetadataKeys.FileName);

    /// <summary>Whether a folder of that spelling is there. Where case does not count, <c>Directory.Exists</c> says yes to others too.</summary>
    public bool ListsFolder(string name) =>
        Directory.Exists(Path) && Directory.EnumerateDirectories(Path).Any(folder => System.IO.Path.GetFileName(folder) == name);

    /// <summary>Prepares the document's file.</summary>
    /// <returns>What to commit; null when the file is there already, the same to the byte.</returns>
    public StagedFile? Stage(string name, string json)
    {
        var folder = System.IO.Path.Combine(Path, name);
        var file = FileOf(name);
        Directory.CreateDirectory(Path);
        RefuseLink(folder);
        Directory.CreateDirectory(folder);
        RefuseLink(file);
        if (Directory.Exists(file))
        {
            // Found out now, before any other file has been replaced.
            throw new IOException($"'{file}' is a folder; delete it");
        }

        var content = Utf8.GetBytes(json);
        return PrivateFile.Is(file, content) ? null : new StagedFile(file, content);
    }

    /// <summary>Removes the document's file, and the folders that are empty then.</summary>
    public void Delete(string name)
    {
        var folder = System.IO.Path.Combine(Path, name);
        var file = FileOf(name);
        if (!Directory.Exists(folder))
        {
            return;
        }

        RefuseLink(folder);
        File.Delete(file);
        DeleteIfEmpty(folder);
        DeleteIfEmpty(Path);
    }

    private static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any() && !IsLink(folder))
        {
            Directory.Delete(folder);
        }
    }

    private static void RefuseLink(string path)
    {
        if (IsLink(path))
        {
            throw new IOException(
                $"'{path}' is a link and would lead out of the output folder; delete the link, or let OpenClawOutputPath name the folder you mean");
        }
    }

    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
