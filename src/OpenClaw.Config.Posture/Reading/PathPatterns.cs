using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>
/// Several patterns of the form that <see cref="PathPattern"/> has, asked at once: what they have in common is walked once, so that a list of
/// a hundred costs little more than what the document holds of it.
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
    public IReadOnlyList<ConfigCursor> Select(ConfigCursor at) => Find(at).All;

    /// <summary>The places below one, pattern by pattern.</summary>
    public FoundPlaces Find(ConfigCursor at)
    {
        var found = new List<ConfigCursor>?[_count];
        Collect(at, _root, found);
        return new(found, 0, _count);
    }

    private static void Collect(ConfigCursor at, Step step, List<ConfigCursor>?[] found)
    {
        foreach (var end in step.Ends)
        {
            (found[end] ??= []).Add(at);
        }

        if (at.Node is ConfigObject obj)
        {
            CollectKeys(at, obj, step, found);
        }

        if ((at.Node is ConfigObject ? step.Values : at.Node is ConfigArray ? step.Items : null) is { } next)
        {
            foreach (var child in at.Children())
            {
                Collect(child, next, found);
            }
        }
    }

    // Whichever are fewer are gone through: the keys that are asked for, or those that are written.
    private static void CollectKeys(ConfigCursor at, ConfigObject obj, Step step, List<ConfigCursor>?[] found)
    {
        if (step.Keys.Count > obj.Properties.Count)
        {
            foreach (var child in at.Children())
            {
                if (step.Keys.TryGetValue(child.Segment, out var next))
                {
                    Collect(child, next, found);
                }
            }

            return;
        }

        foreach (var key in step.Keys)
        {
            if (obj.Find(key.Key) is not null)
            {
                Collect(at[key.Key], key.Value, found);
            }
        }
    }

    private sealed class Step
    {
        /// <summary>The patterns that end here.</summary>
        public List<int> Ends { get; } = [];

        public Dictionary<string, Step> Keys { get; } = new(StringComparer.Ordinal);

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

            if (!Keys.TryGetValue(segment, out var next))
            {
                Keys.Add(segment, next = new());
            }

            return next;
        }
    }
}
