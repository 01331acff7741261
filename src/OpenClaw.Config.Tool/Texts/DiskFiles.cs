using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Tool.Texts;

/// <summary>Included files on this machine's disk.</summary>
internal sealed class DiskFiles : IFileSource
{
    // More links in a row than any file system follows.
    private const int MostLinks = 40;

    /// <inheritdoc />
    public FileContent Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return FileContent.Refused("it is a folder");
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return FileContent.Missing;
            }

            if (LinuxFile.At(path) is { } known && (!known.IsRegular || known.Links > 1))
            {
                return FileContent.Refused(known.IsRegular ? "it has another name somewhere (a hard link)" : "it is no ordinary file");
            }

            return file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Length: > FileContent.MaxIncludedBytes } || file.Length > FileContent.MaxIncludedBytes
                ? FileContent.Refused("it has more than 2 MiB")
                : FileContent.Of(Utf8Text.Decode(File.ReadAllBytes(path)));
        }
        catch (UnauthorizedAccessException)
        {
            return FileContent.Refused("it must not be read by this user");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return FileContent.Refused("it cannot be read");
        }
    }

    /// <inheritdoc />
    public string? RealPathOf(string path)
    {
        try
        {
            return Path.Exists(path) ? Resolve(Path.GetFullPath(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    // Any folder on the way may be a link, and so may a part of what a link leads to.
    private static string Resolve(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var parts = new Stack<string>(Parts(path, real).Reverse());
        for (var links = 0; parts.Count > 0;)
        {
            var next = Path.Combine(real, parts.Pop());
            if (links > MostLinks || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            links++;
            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full)!;
            foreach (var part in Parts(full, real).Reverse())
            {
                parts.Push(part);
            }
        }

        return real;
    }

    private static string[] Parts(string path, string root) =>
        path[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
