namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// What the validator of channels and plugin settings has found so far. It takes eight issues and no more, and so does every variant of a
/// union for itself.
/// </summary>
internal sealed class IssueList
{
    private const int Most = 8;

    private readonly List<Issue> _issues = [];

    /// <summary>Whether whatever comes is lost.</summary>
    public bool IsFull => _issues.Count >= Most;

    /// <summary>Notes an issue, if there is room.</summary>
    /// <returns>False, for the value has failed in either case.</returns>
    public bool Add(string path, int times = 1)
    {
        for (; times > 0; times--)
        {
            Add(new Issue(path, IsForbidden: false, null, null));
        }

        return false;
    }

    /// <summary>Notes a key that may not be there.</summary>
    public bool AddForbidden(string path) => Add(new Issue(path, IsForbidden: true, null, null));

    /// <summary>Notes which keys of an object have failed.</summary>
    public bool AddKeys(string path, IReadOnlyList<string> keys) => Add(new Issue(path, IsForbidden: false, keys, null));

    /// <summary>Notes which keys an object lacks, all in one issue.</summary>
    public bool AddMissing(string path, IReadOnlyList<string> keys) => Add(new Issue(path, IsForbidden: false, null, keys));

    /// <summary>Takes over what the variants of a union have found.</summary>
    public void AddAll(IssueList other)
    {
        foreach (var issue in other._issues)
        {
            Add(issue);
        }
    }

    /// <summary>
    /// The paths as they are reported. The keys of an object that may not be there are listed one by one and then together: where the
    /// list holds all of that, only the object remains.
    /// </summary>
    public IEnumerable<string> Paths()
    {
        var kept = new List<Issue>();
        var forbidden = 0;
        foreach (var issue in _issues)
        {
            if (issue.Keys is { Count: > 0 } keys && keys.Count <= forbidden && AreOf(issue, keys, kept))
            {
                kept.RemoveRange(kept.Count - keys.Count, keys.Count);
            }

            kept.Add(issue);
            forbidden = issue.IsForbidden ? forbidden + 1 : 0;
        }

        return kept.SelectMany(static issue => issue.Missing is { Count: > 0 } missing ? missing.Select(key => issue.Path + "/" + key) : [issue.Path]);
    }

    private static bool AreOf(Issue issue, IReadOnlyList<string> keys, List<Issue> kept)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (kept[kept.Count - keys.Count + i].Path != issue.Path + "/" + keys[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(Issue issue)
    {
        if (!IsFull)
        {
            _issues.Add(issue);
        }

        return false;
    }

    private sealed record Issue(string Path, bool IsForbidden, IReadOnlyList<string>? Keys, IReadOnlyList<string>? Missing);
}
