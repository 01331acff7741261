using System.Globalization;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>
/// Fills in variables, everywhere in values and nowhere in keys. One that is not set stays as it is written, with a warning: what is then
/// checked is that very text.
/// </summary>
internal sealed class VariableFill(ConfigVariables? variables)
{
    private readonly List<ReadingProblem> _missing = [];
    private readonly HashSet<ConfigNode> _holding = [];

    /// <summary>Whether any text is another now, or marked as seen.</summary>
    public bool HasFilled => _holding.Count > 0;

    /// <summary>What is not set.</summary>
    public IReadOnlyList<ReadingProblem> Missing => _missing;

    /// <summary>The configuration with its variables filled in; where the environment is not known, only with its escapes undone.</summary>
    public ConfigNode Fill(ConfigNode root) => Note(root) ? Fill(root, ConfigPath.Root, root) : root;

    private ConfigNode Fill(ConfigNode node, ConfigPath at, ConfigNode root) => node switch
    {
        ConfigText text => Fill(text, at, root),
        ConfigArray array => array.Rewrite((index, item) => _holding.Contains(item) ? Fill(item, at.Child(index), root) : item),
        ConfigObject obj => obj.Rewrite(property => _holding.Contains(property.Node) ? Fill(property.Node, at.Child(property.Name), root) : property.Node),
        _ => node,
    };

    // Nearly no value holds a variable: those that are to be filled, and what is around them, are noted first, and only these are looked at again.
    private bool Note(ConfigNode node)
    {
        var holds = false;
        switch (node)
        {
            case ConfigText text:
                holds = IsToFill(text);
                break;
            case ConfigArray { Written: var items }:
                for (var i = 0; i < items.Count; i++)
                {
                    holds |= Note(items[i]);
                }

                break;
            case ConfigObject { Written: var properties }:
                for (var i = 0; i < properties.Count; i++)
                {
                    // What stands under this key the gateway loses on the way.
                    holds |= properties[i].Name != "__proto__" && Note(properties[i].Node);
                }

                break;
        }

        if (holds)
        {
            _holding.Add(node);
        }

        return holds;
    }

    private bool IsToFill(ConfigText text) => text.Value.IndexOf('$') >= 0 && text.Value.IndexOf("${", StringComparison.Ordinal) >= 0
        && (text.Marks & NodeMarks.Filled) == 0
        && !(variables is null && VariableText.HasReference(text.Value));

    private ConfigText Fill(ConfigText text, ConfigPath at, ConfigNode root)
    {
        var marks = text.Marks | NodeMarks.Filled;
        var filled = VariableText.Fill(text.Value, name =>
        {
            if (variables?.Find(name) is { } value)
            {
                marks |= NodeMarks.FromVariable;
                return value;
            }

            marks |= NodeMarks.FromVariable;
            _missing.Add(new("F4", at, $"{at} refers to the variable {name}, which is not set: the text stays as it is", text.Origin)
            {
                ReportedPath = Reported(at, root),
                IsWarning = true,
            });
            return null;
        });
        return new ConfigText(filled, text.Origin, marks);
    }

    // The gateway writes the paths of this step otherwise: brackets round indexes, and round keys that are no names.
    private static string Reported(ConfigPath at, ConfigNode root)
    {
        var path = string.Empty;
        foreach (var segment in at.Segments)
        {
            path = root is ConfigArray ? $"{path}[{segment}]"
                : !IsName(segment) ? $"{path}[{JsonWriter.Write(new ConfigText(segment)).Trim()}]"
                : path.Length > 0 ? $"{path}.{segment}"
                : segment;
            root = root switch
            {
                ConfigArray array => array.Items[int.Parse(segment, CultureInfo.InvariantCulture)],
                ConfigObject obj => obj.Find(segment)!.Node,
                _ => root,
            };
        }

        return path;
    }

    private static bool IsName(string key) =>
        key.Length > 0 && key[0] is not ((>= '0' and <= '9') or ':' or '-')
        && key.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '$' or ':' or '-');
}
