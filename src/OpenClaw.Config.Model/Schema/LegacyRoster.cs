using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary><c>agents.list</c>, which older versions had in place of <c>agents.entries</c>.</summary>
public static class LegacyRoster
{
    /// <summary>Whether the gateway turns the list into entries, as far as is known.</summary>
    public static bool MayBeMigrated(ConfigNode list)
    {
        if (list is not ConfigArray array)
        {
            return list is ConfigUnknown;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return array.Items.All(item => item switch
        {
            ConfigUnknown => true,
            // A mark that is neither true nor false keeps the whole list where it is.
            ConfigObject obj => obj.Find("default")?.Node is null or ConfigBoolean or ConfigUnknown && obj.Find("id")?.Node switch
            {
                ConfigText id => IsCanonical(id.Value) && seen.Add(id.Value),
                ConfigUnknown => true,
                null => obj.MayHaveMore,
                _ => false,
            },
            _ => false,
        });
    }

    /// <summary>Whether a list stands where the roster should be, and the gateway certainly does not turn it into entries: then it knows no agent at all.</summary>
    public static bool IsLost(ConfigCursor agents) =>
        agents["entries"].IsAbsent && agents["list"] is { IsPresent: true, Node: { } list } && !MayBeMigrated(list);

    private static bool IsCanonical(string id) =>
        id.Length is > 0 and <= 64 && id[0] != '-' && id[id.Length - 1] != '-'
        && id.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-');
}
