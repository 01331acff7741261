using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>A list of tools and groups in its expanded form, perhaps with entries nobody could establish.</summary>
internal sealed class ToolList
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _patterns = [];
    private readonly ToolList? _base;

    public ToolList(IEnumerable<string> entries, bool isComplete)
        : this(null, entries, isComplete)
    {
    }

    // What a profile allows was read before: it is not read again for each agent that adds to it.
    private ToolList(ToolList? basis, IEnumerable<string> entries, bool isComplete)
    {
        _base = basis;
        var own = entries.ToList();
        Entries = basis is null ? own : own.Count == 0 ? basis.Entries : [.. basis.Entries, .. own];
        IsComplete = isComplete;
        foreach (var name in ToolNames.Expand(own))
        {
            if (name.IndexOf('*') < 0)
            {
                _names.Add(name);
            }
            else
            {
                _patterns.Add(name);
            }
        }
    }

    /// <summary>The entries as they were written.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>Whether these are all the entries.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether no entry is left after blanks were dropped: such an allow list restricts nothing.</summary>
    public Answer IsEmpty => HasAny ? Answer.No : Answers.Of(IsComplete ? true : null);

    /// <summary>Whether the list names the tool.</summary>
    public Answer Names(string tool) =>
        Holds(tool) ? Answer.Yes : IsComplete ? Answer.No : Answer.Unknown;

    /// <summary>This list and more entries, which may not be all there are.</summary>
    public ToolList With(IReadOnlyList<string> entries, bool isComplete) => new(this, entries, isComplete);

    public ToolList With(ToolList other) => new(Entries.Concat(other.Entries), IsComplete && other.IsComplete);

    public ToolList With(IEnumerable<string> entries) => new(Entries.Concat(entries), IsComplete);

    public static ToolList Of(Entries entries) => new(entries.Texts, entries.IsComplete);

    private bool HasAny => _names.Count > 0 || _patterns.Count > 0 || _base is { HasAny: true };

    private bool Holds(string tool)
    {
        if (_names.Contains(tool) || _base?.Holds(tool) == true)
        {
            return true;
        }

        foreach (var pattern in _patterns)
        {
            if (ToolNames.Matches(pattern, tool))
            {
                return true;
            }
        }

        return false;
    }
}
