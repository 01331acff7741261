using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>
/// Finds the places of a document that a pattern names: keys with dots between them, <c>*</c> for the values of a map, <c>[]</c> for the items
/// of an array (<c>bindings.[].agentId</c>). Only what was written is found.
/// </summary>
public static class PathPattern
{
    /// <summary>The places, in the order of the document.</summary>
    public static IReadOnlyList<ConfigCursor> Select(ConfigCursor root, string pattern)
    {
        List<ConfigCursor>? found = null;
        Collect(root, pattern, 0, ref found);
        return found ?? (IReadOnlyList<ConfigCursor>)[];
    }

    /// <summary>The places, behind those that were found before.</summary>
    internal static void SelectInto(ConfigCursor root, string pattern, ref List<ConfigCursor>? found) => Collect(root, pattern, 0, ref found);

    // Hundreds of patterns are asked of every document, and nearly all end at their first or second step: nothing is made before that.
    private static void Collect(ConfigCursor at, string pattern, int start, ref List<ConfigCursor>? found)
    {
        if (start > pattern.Length)
        {
            (found ??= []).Add(at);
            return;
        }

        var dot = pattern.IndexOf('.', start);
        var end = dot < 0 ? pattern.Length : dot;
        var length = end - start;
        if (Is(pattern, start, length, "*") ? at.Node is ConfigObject : Is(pattern, start, length, "[]") && at.Node is ConfigArray)
        {
            foreach (var child in at.Children())
            {
                Collect(child, pattern, end + 1, ref found);
            }
        }
        else if (at.Node is ConfigObject obj && obj.Find(pattern, start, length) is { } property)
        {
            Collect(at[property.Name], pattern, end + 1, ref found);
        }
    }

    private static bool Is(string pattern, int start, int length, string step) =>
        length == step.Length && string.CompareOrdinal(pattern, start, step, 0, length) == 0;
}
