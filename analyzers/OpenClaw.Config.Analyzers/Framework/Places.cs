using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>From nodes to the places a finding names.</summary>
internal static class Places
{
    private const int Most = 16;

    /// <summary>The place of a node, or null when nobody wrote it.</summary>
    public static SourceSpan? Of(ConfigNode? node, Spot spot)
    {
        if (node?.Origin is not { } origin)
        {
            return null;
        }

        return spot switch
        {
            Spot.Name => origin.Name ?? origin.Value,
            Spot.Key => origin.Key ?? origin.Name ?? origin.Value,
            _ => node is ConfigObject or ConfigArray && (node.Marks & NodeMarks.Raw) == 0 ? origin.Name ?? origin.Value : origin.Value,
        };
    }

    /// <summary>The places that belong to a node besides the one underlined: the call when its value came from afar, and the trail.</summary>
    public static IEnumerable<SourceSpan?> Around(ConfigNode? node)
    {
        if (node?.Origin is not { } origin)
        {
            yield break;
        }

        if (node is not (ConfigObject or ConfigArray))
        {
            yield return origin.Argument;
        }

        foreach (var call in origin.Trail)
        {
            yield return call;
        }
    }

    /// <summary>The places that belong to a simple value written there, besides its own.</summary>
    public static IEnumerable<SourceSpan?> Around(Origin? origin) => origin is null ? [] : origin.Trail.Cast<SourceSpan?>().Prepend(origin.Argument);

    /// <summary>Each place once, without the one already underlined; the first few, since nobody reads on.</summary>
    public static IReadOnlyList<SourceSpan> Distinct(SourceSpan? place, IEnumerable<SourceSpan?> more) =>
        [.. more.OfType<SourceSpan>().Where(span => span != place).Distinct().Take(Most)];
}
