using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Every place of a document that holds something, in the order of the tree. Rules that look at all of it share one walk.</summary>
internal sealed class WrittenNodes
{
    private WrittenNodes(IReadOnlyList<ConfigCursor> all) => All = all;

    /// <summary>The places, each before what lies below it; the root first.</summary>
    public IReadOnlyList<ConfigCursor> All { get; }

    /// <summary>Walks a document.</summary>
    public static WrittenNodes Of(ConfigDocument document)
    {
        var all = new List<ConfigCursor>();
        var open = new Stack<ConfigCursor>();
        open.Push(document.Cursor);
        while (open.Count > 0)
        {
            var at = open.Pop();
            all.Add(at);
            foreach (var child in at.Children().Reverse())
            {
                open.Push(child);
            }
        }

        return new(all);
    }
}
