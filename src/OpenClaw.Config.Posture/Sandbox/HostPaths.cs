namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>Absolute POSIX paths, and those of Windows with a drive, in one form that can be compared.</summary>
public static class HostPaths
{
    /// <summary>Without <c>.</c>, <c>..</c>, doubled slashes and a slash at the end.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/').Where(static part => part.Length > 0 && part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return "/" + string.Join("/", parts);
    }

    /// <summary>Whether it is the folder or lies below it.</summary>
    public static bool IsWithin(string path, string folder) => path == folder || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    /// <summary>A folder in a form that equals that of the same folder; null for one that depends on where the gateway is started.</summary>
    public static string? Comparable(string path)
    {
        var text = path.Trim().Replace('\\', '/');
        return text.StartsWith("/", StringComparison.Ordinal) ? Normalize(text)
            : text == "~" || text.StartsWith("~/", StringComparison.Ordinal) ? text.Contains("..") ? null : "~" + Normalize(text.Substring(1))
            : text.Length > 2 && text[1] == ':' ? text.Substring(0, 2).ToUpperInvariant() + Normalize(text.Substring(2)).ToLowerInvariant()
            : null;
    }
}
