using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>A list of tools and groups in its expanded form, perhaps with entries nobody could establish.</summary>
internal sealed class ToolList
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _patterns = [];

    public ToolList(IEnumerable<string> entries, bool isComplete)
    {
        Entries = [.. entries];
        IsComplete = isComplete;
        foreach (var name in ToolNames.Expand(Entries))
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
    public Answer IsEmpty => _names.Count + _patterns.Count > 0 ? Answer.No : Answers.Of(IsComplete ? true : null);

    /// <summary>Whether the list names the tool.</summary>
    public Answer Names(string tool) =>
        _names.Contains(tool) || _patterns.Exists(pattern => ToolNames.Matches(pattern, tool)) ? Answer.Yes : IsComplete ? Answer.No : Answer.Unknown;

    public ToolList With(ToolList other) => new(Entries.Concat(other.Entries), IsComplete && other.IsComplete);

    public ToolList With(IEnumerable<string> entries) => new(Entries.Concat(entries), IsComplete);

    public static ToolList Of(Entries entries) => new(entries.Texts, entries.IsComplete);
}
