namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>Absolute POSIX paths, and those of Windows with a drive, in one form that can be compared.</summary>
internal static class HostPaths
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
}
