using System.Text;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Reaching;

/// <summary>The table as a Mermaid flowchart: who, by which way, to which agent, with what.</summary>
internal static class ReachMermaid
{
    /// <summary>Writes a file's chart.</summary>
    public static void Write(string name, IReadOnlyList<ReachRow> rows, TextWriter output)
    {
        output.WriteLine($"%% {Printable.Of(name)}");
        output.WriteLine("flowchart LR");
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        string Node(string kind, string label, string open, string close)
        {
            var key = kind + label;
            if (!nodes.TryGetValue(key, out var id))
            {
                nodes.Add(key, id = $"{kind}{nodes.Count}");
                output.WriteLine($"  {id}{open}\"{Escape(label)}\"{close}");
            }

            return id;
        }

        foreach (var row in rows.Where(static row => row.Agent is not null && row.Who != "nobody"))
        {
            var way = Node("way", row.Way, "([", "])");
            var agent = Node("agent", row.Agent!, "[", "]");
            output.WriteLine($"  {way} -->|\"{Escape(row.Who)}\"| {agent}");
            if (row.IsOpen)
            {
                output.WriteLine($"  style {way} stroke:#c00,stroke-width:3px");
            }

            if (row.Abilities.Commands is { } commands)
            {
                var place = Node("commands", commands, "{{", "}}");
                output.WriteLine($"  {agent} -->|\"{Escape(row.Way)}\"| {place}");
            }

            if (row.Abilities.Opens is { } opens)
            {
                var files = Node("files", opens, "[(", ")]");
                output.WriteLine($"  {agent} -.->|\"{Escape(row.Way)}\"| {files}");
            }
        }

        output.WriteLine();
    }

    // Names from a file must not end a label or be taken for markup.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            escaped.Append(c is '"' or '<' or '>' or '#' or '&' or '|' or '`' ? $"#{(int)c};" : c.ToString());
        }

        return escaped.ToString();
    }
}
