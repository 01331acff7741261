using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>
/// What the operator took on, in the gateway's own words: an accepted check of its audit becomes an entry of <c>security.audit.suppressions</c>, so that the audit
/// on the gateway keeps as quiet about it as the build. Our rules never read these entries: they are made of the accepted risks when the file is written.
/// </summary>
internal static class AuditSuppressions
{
    /// <summary>The root with the entries added; the root itself where there is none to add.</summary>
    public static ConfigObject AddTo(ConfigObject root, IEnumerable<AcceptedRisk> risks)
    {
        var audit = (root.Find("security")?.Node as ConfigObject)?.Find("audit")?.Node as ConfigObject;
        var written = audit?.Find("suppressions")?.Node as ConfigArray;
        var known = new HashSet<string>(written?.Items.OfType<ConfigObject>().Where(IsWhole).Select(CheckIdOf) ?? [], StringComparer.Ordinal);
        var added = risks.Where(static risk => risk.IsOfAuditCheck).Where(risk => known.Add(risk.RuleId.Trim())).Select(Entry).ToList();
        return added.Count == 0 ? root : With(root, ["security", "audit", "suppressions"], 0, added);
    }

    private static ConfigObject Entry(AcceptedRisk risk)
    {
        var entry = new ConfigObject(risk.Origin);
        entry.Set("checkId", new ConfigText(risk.RuleId.Trim(), risk.Origin));
        var reason = risk.Because.Trim() + (risk.Until is { } until ? $" (until {until})" : string.Empty);
        if (reason.Trim() is { Length: > 0 } text)
        {
            entry.Set("reason", new ConfigText(text, risk.Origin));
        }

        return entry;
    }

    // The tree that was judged stays as it is: copies are made of what lies on the way, and of nothing else.
    private static ConfigObject With(ConfigObject around, string[] keys, int depth, IReadOnlyList<ConfigObject> added)
    {
        var copy = new ConfigObject(around.Origin, around.Marks);
        foreach (var property in around.Properties)
        {
            copy.Set(property.Name, property.Node, property.IsCertain);
        }

        var below = around.Find(keys[depth])?.Node;
        copy.Set(keys[depth], depth < keys.Length - 1 ? With(below as ConfigObject ?? new ConfigObject(), keys, depth + 1, added) : ListOf(below as ConfigArray, added));
        if (around.MayHaveMore)
        {
            copy.AddUnknown();
        }

        return copy;
    }

    private static ConfigArray ListOf(ConfigArray? written, IEnumerable<ConfigObject> added)
    {
        var list = new ConfigArray(written?.Origin);
        foreach (var item in (written?.Items ?? []).Concat(added))
        {
            list.Add(item);
        }

        if (written?.MayHaveMore == true)
        {
            list.AddUnknown();
        }

        return list;
    }

    // One that names words to look for keeps quiet about less than the accepted risk.
    private static bool IsWhole(ConfigObject entry) => entry.Find("titleIncludes") is null && entry.Find("detailIncludes") is null;

    private static string CheckIdOf(ConfigObject entry) => entry.Find("checkId")?.Node is ConfigText id ? id.Value.Trim() : string.Empty;
}
