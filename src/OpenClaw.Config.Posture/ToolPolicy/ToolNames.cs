namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>The normal form of tool names and how lists of them match.</summary>
public static class ToolNames
{
    /// <summary>Lowercase, with the names that tools had before replaced by today's.</summary>
    public static string Normalize(string name) => name.Trim().ToLowerInvariant() switch
    {
        "bash" => "exec",
        "apply-patch" => "apply_patch",
        "cron" => "automations",
        var normal => normal,
    };

    /// <summary>A list in normal form, groups replaced by their tools, blanks dropped.</summary>
    internal static IEnumerable<string> Expand(IEnumerable<string> list) => list
        .Select(Normalize)
        .Where(static name => name.Length > 0)
        .SelectMany(static name => ToolCatalog.Group(name) ?? [name]);

    /// <summary>Whether one entry of a list names all that another does. A pattern is covered by itself only: what it stands for is not known.</summary>
    public static bool Covers(string entry, string other)
    {
        var (outer, inner) = (Normalize(entry), Normalize(other));
        return inner.Length > 0 && (outer == inner
            || (ToolCatalog.Group(inner) ?? (inner.IndexOf('*') >= 0 || inner.StartsWith("group:", StringComparison.Ordinal) ? [] : [inner])) is { Count: > 0 } tools
            && tools.All(tool => Expand([entry]).Any(pattern => Matches(pattern, tool))));
    }

    /// <summary>Whether a tool matches an entry: <c>*</c> is everything, a <c>*</c> inside stands for any run of characters.</summary>
    internal static bool Matches(string pattern, string tool)
    {
        var star = pattern.IndexOf('*');
        if (star < 0 || pattern.Length == 1)
        {
            return star == 0 || pattern == tool;
        }

        // Greedy matching of the parts between the stars: the first must begin the name, the last must end it.
        var parts = pattern.Split('*');
        if (!tool.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var position = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = tool.IndexOf(parts[i], position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + parts[i].Length;
        }

        var last = parts[parts.Length - 1];
        return tool.Length - last.Length >= position && tool.EndsWith(last, StringComparison.Ordinal);
    }
}
