namespace OpenClaw.Config.Model.Files;

/// <summary>Arithmetic on paths as the gateway's platform does it, without asking any disk: the same on every machine that compiles.</summary>
public static class FilePath
{
    /// <summary>Whether the path is one of Windows: a drive or a share in front.</summary>
    public static bool IsWindows(string path) =>
        path.StartsWith(@"\\", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':' && char.ToUpperInvariant(path[0]) is >= 'A' and <= 'Z');

    /// <summary>The folder that a file lies in; empty for a bare name.</summary>
    public static string FolderOf(string path)
    {
        var isWindows = IsWindows(path);
        var at = isWindows ? path.LastIndexOfAny(['/', '\\']) : path.LastIndexOf('/');
        return at < 0 ? string.Empty : at == 0 || (isWindows && at == 2) ? path.Substring(0, at + 1) : path.Substring(0, at);
    }

    /// <summary>The path that a name in a folder leads to, normalised. An absolute name leads to itself, wherever the folder is.</summary>
    public static string Resolve(string folder, string name)
    {
        var isWindows = IsWindows(folder);
        if (isWindows ? IsWindows(name) : name.StartsWith("/", StringComparison.Ordinal))
        {
            return Normalize(name, isWindows);
        }

        var isRooted = isWindows && name.Length > 0 && name[0] is '/' or '\\';
        var normal = Normalize(isRooted ? folder.Substring(0, 2) + name : folder.Length == 0 ? name : folder + "/" + name, isWindows);
        return normal.Length > 1 && normal[normal.Length - 1] == '/' ? normal.Substring(0, normal.Length - 1) : normal;
    }

    /// <summary>Whether a normalised path is a folder or lies below it.</summary>
    public static bool IsInside(string folder, string path)
    {
        var isWindows = IsWindows(folder);
        var (root, full) = (Parts(folder, isWindows), Parts(path, isWindows));
        var comparison = isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return IsAbsolute(folder) == IsAbsolute(path)
            && full.Count >= root.Count
            && root.Zip(full, (left, right) => string.Equals(left, right, comparison)).All(static isEqual => isEqual)
            && (full.Count == root.Count || full[root.Count] != "..");
    }

    /// <summary>Without <c>.</c> and, as far as possible, <c>..</c>; with slashes only.</summary>
    public static string Normalize(string path) => Normalize(path, IsWindows(path));

    private static string Normalize(string path, bool isWindows)
    {
        var parts = Parts(path, isWindows);
        var root = path.StartsWith("/", StringComparison.Ordinal) ? "/"
            : isWindows && path.StartsWith(@"\\", StringComparison.Ordinal) ? @"\\"
            : string.Empty;
        var end = parts.Count > 0 && path[path.Length - 1] is var last && (last == '/' || (isWindows && last == '\\')) ? "/" : string.Empty;
        return root + string.Join("/", parts) + end;
    }

    private static bool IsAbsolute(string path) => IsWindows(path) || path.StartsWith("/", StringComparison.Ordinal);

    private static List<string> Parts(string path, bool isWindows)
    {
        var parts = new List<string>();
        foreach (var part in isWindows ? path.Split('/', '\\') : path.Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            var depth = parts.Count - (isWindows && parts.Count > 0 ? 1 : 0);
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (depth > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (!IsAbsolute(path))
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
