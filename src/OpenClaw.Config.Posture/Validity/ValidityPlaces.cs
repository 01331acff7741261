using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>The places that the families ask for, all of them found in one walk over the document.</summary>
internal static class ValidityPlaces
{
    private static readonly Lazy<(PathPatterns All, Dictionary<Type, (int First, int Count)> Shares)> Table = new(static () =>
    {
        var all = new List<string>();
        var shares = new Dictionary<Type, (int, int)>();
        foreach (var check in ValidityChecks.All)
        {
            shares.Add(check.GetType(), (all.Count, check.Places.Count));
            all.AddRange(check.Places);
        }

        return (new(all), shares);
    });

    /// <summary>The places of all families in a document.</summary>
    public static FoundPlaces In(ConfigCursor root) => Table.Value.All.Find(root);

    /// <summary>Those of one family.</summary>
    public static FoundPlaces Of(ValidityCheck check, FoundPlaces all)
    {
        var (first, count) = Table.Value.Shares[check.GetType()];
        return all.Slice(first, count);
    }
}
