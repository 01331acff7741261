using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>A list of senders, tools or the like, as the gateway reads such lists: each entry as text, trimmed, blanks dropped.</summary>
public sealed class Entries
{
    private Entries(ConfigCursor source, IReadOnlyList<string> texts, bool isList, bool isComplete)
    {
        Source = source;
        Texts = texts;
        IsList = isList;
        IsComplete = isComplete;
    }

    /// <summary>The place of the list.</summary>
    public ConfigCursor Source { get; }

    /// <summary>The entries that are certain.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Whether certainly a list is here, be it empty.</summary>
    public bool IsList { get; }

    /// <summary>Whether <see cref="Texts"/> is all there is. True for a list that is certainly absent.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether the list holds the entry that means everybody.</summary>
    public Answer HasWildcard => Contains("*");

    /// <summary>Whether the list holds any entry.</summary>
    public Answer Any => Texts.Count > 0 ? Answer.Yes : IsComplete ? Answer.No : Answer.Unknown;

    /// <summary>Whether anything is written in the list, be it blanks.</summary>
    internal Answer HasItems => Source.Children().Any() ? Answer.Yes : IsComplete ? Answer.No : Answer.Unknown;

    /// <summary>The place of the entry that means everybody; the list itself when it has none.</summary>
    public ConfigCursor WildcardOrSource =>
        Source.Children().FirstOrDefault(static item => item.Text?.Trim() == "*") is { Node: not null } item ? item : Source;

    /// <summary>Whether the list holds this entry.</summary>
    public Answer Contains(string entry) => Texts.Contains(entry) ? Answer.Yes : IsComplete ? Answer.No : Answer.Unknown;

    /// <summary>The same list as it is read where the entry that means everybody does not count.</summary>
    internal Entries WithoutWildcard() => new(Source, [.. Texts.Where(static text => text != "*")], IsList, IsComplete);

    /// <summary>The same list where nobody can say whether that entry counts.</summary>
    internal Entries InDoubtOfWildcard() => new(Source, [.. Texts.Where(static text => text != "*")], IsList, isComplete: false);

    /// <summary>The same list with entries of other lists that it refers to.</summary>
    internal Entries With(IEnumerable<string> others, bool areComplete) => new(Source, [.. Texts, .. others], IsList, IsComplete && areComplete);

    /// <summary>The list at a place.</summary>
    public static Entries At(ConfigCursor cursor)
    {
        if (cursor.IsAbsent)
        {
            return new(cursor, [], isList: false, isComplete: true);
        }

        if (cursor.IsUnknown || cursor.Node is not ConfigArray)
        {
            return new(cursor, [], isList: false, isComplete: false);
        }

        var texts = new List<string>();
        var complete = cursor.HasAllChildren;
        foreach (var item in cursor.Children())
        {
            var text = item.Text ?? (item.Number is { } number ? Model.Json.JsonNumbers.Format(number) : null);
            if (text is null)
            {
                complete = false;
            }
            else if (text.Trim() is { Length: > 0 } trimmed)
            {
                texts.Add(trimmed);
            }
        }

        return new(cursor, texts, isList: true, complete);
    }
}
