using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Audit.Loading;

/// <summary>
/// The document as the gateway loads it: variables put in. Where they are there without our knowing them, a text that names one
/// becomes unknown. What nothing was done to keeps its node, and everything keeps its origin.
/// </summary>
internal sealed class LoadedConfig
{
    private readonly Dictionary<ConfigNode, LoadedText> _texts = [];
    private readonly VariableText _variables;

    public LoadedConfig(ConfigDocument document, AuditEnvironment environment)
    {
        Environment = environment;
        _variables = new VariableText(document.Cursor["env"]["vars"], environment);
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
        if (text.Value.IndexOf('$') < 0)
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
        var items = array.Items.Select(Load).ToList();
        if (items.SequenceEqual(array.Items))
        {
            return array;
        }

        var copy = new ConfigArray(array.Origin, array.Marks);
        items.ForEach(copy.Add);
        if (array.MayHaveMore)
        {
            copy.AddUnknown();
        }

        return copy;
    }

    private ConfigObject Load(ConfigObject obj)
    {
        var values = obj.Properties.Select(property => Load(property.Node)).ToList();
        if (values.SequenceEqual(obj.Properties.Select(static property => property.Node)))
        {
            return obj;
        }

        var copy = new ConfigObject(obj.Origin, obj.Marks);
        foreach (var (property, value) in obj.Properties.Zip(values, static (property, value) => (property, value)))
        {
            copy.Set(property.Name, value, property.IsCertain);
        }

        if (obj.MayHaveMore)
        {
            copy.AddUnknown();
        }

        return copy;
    }
}
