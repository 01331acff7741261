using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Audit.Loading;

/// <summary>
/// The document as the gateway loads it: variables put in. Where they are there without our knowing them, a text that names one
/// becomes unknown. What nothing was done to keeps its node, and everything keeps its origin.
/// </summary>
internal sealed class LoadedConfig
{
    private readonly Dictionary<ConfigNode, LoadedText> _texts = [];
    private readonly VariableLoading _variables;

    public LoadedConfig(ConfigDocument document, AuditEnvironment environment)
    {
        Environment = environment;
        _variables = new VariableLoading(document.Cursor["env"]["vars"], environment);
        Root = new ConfigDocument(document.Name, (ConfigObject)Load(document.Root), document.Origin).Cursor;
    }

    /// <summary>The root.</summary>
    public ConfigCursor Root { get; }

    /// <summary>The environment it was loaded in.</summary>
    public AuditEnvironment Environment { get; }

    /// <summary>What became of the text at a place; null when it names no variable.</summary>
    public LoadedText? TextAt(ConfigCursor place) => place.Node is { } node && _texts.TryGetValue(node, out var text) ? text : null;

    private ConfigNode Load(ConfigNode node) => node switch
    {
        ConfigText text => Load(text),
        ConfigArray array => Load(array),
        ConfigObject obj => Load(obj),
        _ => node,
    };

    private ConfigNode Load(ConfigText text)
    {
        // Once its escapes are undone, what looks like a reference is a text.
        if (text.Value.IndexOf('$') < 0 || (text.Marks & (NodeMarks.Filled | NodeMarks.FromVariable)) == NodeMarks.Filled)
        {
            return text;
        }

        if (_variables.Load(text.Value, out var value) is not { } loaded)
        {
            // An escaped "$${NAME}" loses its first sign and names nothing.
            return value == text.Value ? text : new ConfigText(value, text.Origin, text.Marks);
        }

        ConfigNode node = loaded.Provided is null ? new ConfigText(value, text.Origin, text.Marks) : new ConfigUnknown(UnknownReason.NotConstant, text.Origin);
        _texts.Add(node, loaded);
        return node;
    }

    private ConfigArray Load(ConfigArray array)
    {
        ConfigArray? copy = null;
        for (var i = 0; i < array.Items.Count; i++)
        {
            var item = Load(array.Items[i]);
            if (copy is null && item != array.Items[i])
            {
                copy = new ConfigArray(array.Origin, array.Marks);
                for (var before = 0; before < i; before++)
                {
                    copy.Add(array.Items[before]);
                }
            }

            copy?.Add(item);
        }

        if (array.MayHaveMore)
        {
            copy?.AddUnknown();
        }

        return copy ?? array;
    }

    private ConfigObject Load(ConfigObject obj)
    {
        ConfigObject? copy = null;
        for (var i = 0; i < obj.Properties.Count; i++)
        {
            var property = obj.Properties[i];
            var value = Load(property.Node);
            if (copy is null && value != property.Node)
            {
                copy = new ConfigObject(obj.Origin, obj.Marks);
                for (var before = 0; before < i; before++)
                {
                    copy.Set(obj.Properties[before].Name, obj.Properties[before].Node, obj.Properties[before].IsCertain);
                }
            }

            copy?.Set(property.Name, value, property.IsCertain);
        }

        if (obj.MayHaveMore)
        {
            copy?.AddUnknown();
        }

        return copy ?? obj;
    }
}
