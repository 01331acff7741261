using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>
/// Finds the places of a document that a pattern names: keys with dots between them, <c>*</c> for the values of a map, <c>[]</c> for the items
/// of an array (<c>bindings.[].agentId</c>). Only what was written is found.
/// </summary>
public static class PathPattern
{
    /// <summary>The places, in the order of the document.</summary>
    public static IEnumerable<ConfigCursor> Select(ConfigCursor root, string pattern) =>
        pattern.Split('.').Aggregate((IEnumerable<ConfigCursor>)[root], static (found, step) => found.SelectMany(at => Step(at, step)));

    private static IEnumerable<ConfigCursor> Step(ConfigCursor at, string step) => step switch
    {
        "*" => at.Node is ConfigObject ? at.Children() : [],
        "[]" => at.Node is ConfigArray ? at.Children() : [],
        _ => at[step] is { Node: not null } child ? [child] : [],
    };
}
