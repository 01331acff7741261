using System.Text;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>
/// <c>System.IO.Path</c> as it is on the machine of the gateway: its separator is the slash, whatever the machine that builds has. Only what looks at
/// the text alone; nothing asks a file system or knows a current directory.
/// </summary>
internal static class UnixPath
{
    public static readonly char DirectorySeparatorChar = '/';
    public static readonly char AltDirectorySeparatorChar = '/';
    public static readonly char VolumeSeparatorChar = '/';
    public static readonly char PathSeparator = ':';

    public static string Combine(string path1, string path2) => Combine([path1, path2]);

    public static string Combine(string path1, string path2, string path3) => Combine([path1, path2, path3]);

    public static string Combine(string path1, string path2, string path3, string path4) => Combine([path1, path2, path3, path4]);

    public static string Combine(string[] paths) => NotNull(paths).Select(NotNull).Aggregate(string.Empty, static (all, next) =>
        next.Length == 0 ? all : all.Length == 0 || IsPathRooted(next) ? next : EndsInDirectorySeparator(all) ? all + next : all + "/" + next);

    public static string Join(string path1, string path2) => Join([path1, path2]);

    public static string Join(string path1, string path2, string path3) => Join([path1, path2, path3]);

    public static string Join(string path1, string path2, string path3, string path4) => Join([path1, path2, path3, path4]);

    public static string Join(string?[] paths) => NotNull(paths).Aggregate(string.Empty, static (all, next) =>
        string.IsNullOrEmpty(next) ? all : all.Length == 0 ? next! : EndsInDirectorySeparator(all) || IsPathRooted(next) ? all + next : all + "/" + next);

    public static string? GetFileName(string? path) => path?.Substring(path.LastIndexOf('/') + 1);

    public static string? GetFileNameWithoutExtension(string? path) =>
        GetFileName(path) is { } name ? name.LastIndexOf('.') is >= 0 and var dot ? name.Substring(0, dot) : name : null;

    public static string? GetExtension(string? path) =>
        path is null ? null : Dot(path) is { } dot && dot < path.Length - 1 ? path.Substring(dot) : string.Empty;

    public static bool HasExtension(string? path) => path is not null && Dot(path) is { } dot && dot < path.Length - 1;

    public static string? ChangeExtension(string? path, string? extension)
    {
        if (string.IsNullOrEmpty(path))
        {
            return path;
        }

        var name = Dot(path!) is { } dot ? path!.Substring(0, dot) : path;
        return extension is null ? name : name + (extension.StartsWith(".", StringComparison.Ordinal) ? string.Empty : ".") + extension;
    }

    public static string? GetDirectoryName(string? path)
    {
        var root = IsPathRooted(path) ? 1 : 0;
        if (path is null || path.Length <= root)
        {
            return null;
        }

        var end = Math.Max(root, path.LastIndexOf('/'));
        while (end > root && path[end - 1] == '/')
        {
            end--;
        }

        return WithoutDoubledSeparators(path.Substring(0, end));
    }

    public static string? GetPathRoot(string? path) => string.IsNullOrEmpty(path) ? null : IsPathRooted(path) ? "/" : string.Empty;

    public static bool IsPathRooted(string? path) => path is { Length: > 0 } && path[0] == '/';

    public static bool IsPathFullyQualified(string path) => IsPathRooted(NotNull(path));

    public static bool EndsInDirectorySeparator(string? path) => path is { Length: > 0 } && path[path.Length - 1] == '/';

    public static string TrimEndingDirectorySeparator(string path) =>
        EndsInDirectorySeparator(NotNull(path)) && path.Length > 1 ? path.Substring(0, path.Length - 1) : path;

    public static string GetFullPath(string path)
    {
        if (NotNull(path).Length == 0 || path.IndexOf('\0') >= 0)
        {
            throw new ArgumentException();
        }

        return IsPathRooted(path)
            ? Resolved(path)
            : throw new NotEvaluatedException("Path.GetFullPath goes by the directory of the process that builds; begin the path with a slash, or pass the directory");
    }

    public static string GetFullPath(string path, string basePath) =>
        !IsPathFullyQualified(basePath) || NotNull(path).IndexOf('\0') >= 0 ? throw new ArgumentException() : Resolved(Combine(basePath, path));

    public static string GetRelativePath(string relativeTo, string path)
    {
        var (from, to) = (Segments(GetFullPath(relativeTo)), Segments(GetFullPath(path)));
        var common = from.Zip(to, static (one, other) => one == other).TakeWhile(static same => same).Count();
        var rest = Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)).ToList();
        return rest.Count == 0 ? "." : string.Join("/", rest) + (common < to.Length && EndsInDirectorySeparator(path) ? "/" : string.Empty);
    }

    public static char[] GetInvalidFileNameChars() => ['\0', '/'];

    public static char[] GetInvalidPathChars() => ['\0'];

    private static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    private static string Resolved(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join("/", parts) + (EndsInDirectorySeparator(path) && parts.Count > 0 ? "/" : string.Empty);
    }

    private static string WithoutDoubledSeparators(string path)
    {
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != '/' || i == 0 || path[i - 1] != '/')
            {
                text.Append(path[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Where the extension begins; null when there is none.</summary>
    private static int? Dot(string path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? dot : null;

    private static T NotNull<T>(T? argument)
        where T : class => argument ?? throw new ArgumentNullException();
}
