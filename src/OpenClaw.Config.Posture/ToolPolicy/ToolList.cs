using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>A list of tools and groups, perhaps with entries nobody could establish.</summary>
internal sealed class ToolList
{
    // An index is worth its making for the profiles, which every agent asks, and for lists of that length.
    private const int MostWithoutIndex = 12;

    private readonly IReadOnlyList<string> _own;
    private readonly ToolList? _base;
    private readonly List<string> _names = [];
    private readonly HashSet<string>? _index;
    private readonly List<HashSet<string>>? _groups;
    private readonly List<string>? _patterns;

    public ToolList(IEnumerable<string> entries, bool isComplete)
        : this(null, [.. entries], isComplete)
    {
    }

    // What a profile allows was read before: it is not read again for each agent that adds to it.
    private ToolList(ToolList? basis, IReadOnlyList<string> entries, bool isComplete)
    {
        _base = basis;
        _own = entries;
        IsComplete = isComplete;
        for (var i = 0; i < entries.Count; i++)
        {
            var name = ToolNames.Normalize(entries[i]);
            if (ToolCatalog.GroupIndex(name) is { } group)
            {
                (_groups ??= []).Add(group);
            }
            else if (name.Length > 0)
            {
                (name.IndexOf('*') < 0 ? _names : _patterns ??= []).Add(name);
            }
        }

        if (_names.Count > MostWithoutIndex)
        {
            _index = new(_names, StringComparer.Ordinal);
        }
    }

    /// <summary>The entries as they were written.</summary>
    public IReadOnlyList<string> Entries => _base is null ? _own : _own.Count == 0 ? _base.Entries : [.. _base.Entries, .. _own];

    /// <summary>Whether these are all the entries.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether no entry is left after blanks were dropped: such an allow list restricts nothing.</summary>
    public Answer IsEmpty => HasAny ? Answer.No : Answers.Of(IsComplete ? true : null);

    /// <summary>Whether the list names the tool.</summary>
    public Answer Names(string tool) =>
        Holds(tool) ? Answer.Yes : IsComplete ? Answer.No : Answer.Unknown;

    /// <summary>This list and more entries, which may not be all there are.</summary>
    public ToolList With(IReadOnlyList<string> entries, bool isComplete) => entries.Count == 0 && isComplete == IsComplete ? this : new(this, entries, isComplete);

    public ToolList With(ToolList other) => new(Entries.Concat(other.Entries), IsComplete && other.IsComplete);

    public ToolList With(IEnumerable<string> entries) => new(Entries.Concat(entries), IsComplete);

    public static ToolList Of(Entries entries) => new(null, entries.Texts, entries.IsComplete);

    private bool HasAny => _names.Count > 0 || _groups is not null || _patterns is not null || _base is { HasAny: true };

    private bool Holds(string tool)
    {
        if (_index?.Contains(tool) ?? _names.Contains(tool))
        {
            return true;
        }

        for (var i = 0; i < _groups?.Count; i++)
        {
            if (_groups[i].Contains(tool))
            {
                return true;
            }
        }

        for (var i = 0; i < _patterns?.Count; i++)
        {
            if (ToolNames.Matches(_patterns[i], tool))
            {
                return true;
            }
        }

        return _base?.Holds(tool) == true;
    }
}
