using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>
/// Several patterns of the form that <see cref="PathPattern"/> has, asked at once: what they have in common is walked once, so that a list of
/// thirty costs little more than what the document holds of it.
/// </summary>
public sealed class PathPatterns
{
    private readonly Step _root = new();
    private readonly int _count;

    /// <summary>The patterns.</summary>
    public PathPatterns(IReadOnlyList<string> patterns)
    {
        _count = patterns.Count;
        for (var i = 0; i < patterns.Count; i++)
        {
            patterns[i].Split('.').Aggregate(_root, static (step, segment) => step.Open(segment)).Ends.Add(i);
        }
    }

    /// <summary>The places below one, those of the first pattern first, each pattern's in the order of the document.</summary>
    public IReadOnlyList<ConfigCursor> Select(ConfigCursor at) => Select([at]);

    /// <summary>The places below several: those of the first pattern below each of them, then those of the second.</summary>
    public IReadOnlyList<ConfigCursor> Select(IReadOnlyList<ConfigCursor> places)
    {
        var (all, sole) = ((List<ConfigCursor>?)null, (List<ConfigCursor>?)null);
        foreach (var found in SelectEach(places))
        {
            if (found is not null && sole is null)
            {
                sole = found;
            }
            else if (found is not null)
            {
                (all ??= [.. sole!]).AddRange(found);
            }
        }

        return all ?? sole ?? (IReadOnlyList<ConfigCursor>)[];
    }

    /// <summary>The places of each pattern; null where it has none.</summary>
    public IReadOnlyList<List<ConfigCursor>?> SelectEach(IReadOnlyList<ConfigCursor> places)
    {
        var found = new List<ConfigCursor>?[_count];
        for (var i = 0; i < places.Count; i++)
        {
            Collect(places[i], _root, found);
        }

        return found;
    }

    private static void Collect(ConfigCursor at, Step step, List<ConfigCursor>?[] found)
    {
        for (var i = 0; i < step.Ends.Count; i++)
        {
            (found[step.Ends[i]] ??= []).Add(at);
        }

        if (at.Node is ConfigObject obj)
        {
            for (var i = 0; i < step.Keys.Count; i++)
            {
                if (obj.Find(step.Keys[i].Name) is { } property)
                {
                    Collect(at[property.Name], step.Keys[i].Next, found);
                }
            }
        }

        if ((at.Node is ConfigObject ? step.Values : at.Node is ConfigArray ? step.Items : null) is { } next)
        {
            foreach (var child in at.Children())
            {
                Collect(child, next, found);
            }
        }
    }

    private sealed class Step
    {
        /// <summary>The patterns that end here.</summary>
        public List<int> Ends { get; } = [];

        public List<(string Name, Step Next)> Keys { get; } = [];

        /// <summary>What follows <c>*</c>.</summary>
        public Step? Values { get; private set; }

        /// <summary>What follows <c>[]</c>.</summary>
        public Step? Items { get; private set; }

        public Step Open(string segment)
        {
            switch (segment)
            {
                case "*":
                    return Values ??= new();
                case "[]":
                    return Items ??= new();
            }

            if (Keys.Find(key => key.Name == segment).Next is not { } next)
            {
                Keys.Add((segment, next = new()));
            }

            return next;
        }
    }
}
