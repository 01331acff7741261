using System.Collections.Immutable;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Every place of a document that holds something, in the order of the tree. Rules that look at all of it share one walk.</summary>
internal sealed class WrittenNodes
{
    private WrittenNodes(ImmutableArray<ConfigCursor> all) => All = all;

    /// <summary>The places, each before what lies below it; the root first.</summary>
    public ImmutableArray<ConfigCursor> All { get; }

    /// <summary>Walks a document.</summary>
    public static WrittenNodes Of(ConfigDocument document)
    {
        // Counted first: in a file of megabytes the places are half a million, and a list that grows would copy them again and again.
        var all = ImmutableArray.CreateBuilder<ConfigCursor>(Count(document.Root));
        Add(document.Cursor, all);
        return new(all.MoveToImmutable());
    }

    private static int Count(ConfigNode node)
    {
        var count = 1;
        if (node is ConfigObject obj)
        {
            for (var i = 0; i < obj.Properties.Count; i++)
            {
                count += Count(obj.Properties[i].Node);
            }
        }
        else if (node is ConfigArray array)
        {
            for (var i = 0; i < array.Items.Count; i++)
            {
                count += Count(array.Items[i]);
            }
        }

        return count;
    }

    private static void Add(ConfigCursor at, ImmutableArray<ConfigCursor>.Builder all)
    {
        all.Add(at);
        foreach (var child in at.Children())
        {
            Add(child, all);
        }
    }
}
