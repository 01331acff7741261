namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>Paths compared as text: where the home folder is, nobody knows here, but that two paths lie in it can be told.</summary>
internal static class FolderPath
{
    /// <summary>The path without <c>.</c>, <c>..</c> and doubled slashes; null for one that depends on where the gateway is started.</summary>
    public static string? Of(string text)
    {
        var path = text.Trim();
        var isHome = path == "~" || path.StartsWith("~/", StringComparison.Ordinal);
        if (!isHome && !path.StartsWith("/", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/').Skip(1))
        {
            if (part == ".." && parts.Count == 0 && isHome)
            {
                return null;
            }

            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return (isHome ? "~/" : "/") + string.Join("/", parts);
    }

    /// <summary>Whether a path is a folder or lies in it.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.EndsWith("/", StringComparison.Ordinal) ? folder : folder + "/", StringComparison.Ordinal);
}
