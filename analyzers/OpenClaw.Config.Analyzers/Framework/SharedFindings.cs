using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>What the rules of one document share. Asked by one thread.</summary>
internal sealed class SharedFindings(ConfigDocument document, IWriteOrder order, IGatewayHost? host = null)
{
    private readonly Dictionary<Type, object> _made = [];
    private readonly Dictionary<Type, Task<object>> _begun = [];

    /// <summary>The document.</summary>
    public ConfigDocument Document { get; } = document;

    /// <summary>What can be asked about the code behind it.</summary>
    public IWriteOrder Order { get; } = order;

    /// <summary>What is known of the gateway's machine; null where nothing is.</summary>
    public IGatewayHost? Host { get; } = host;

    /// <summary>The one thing of its type, made by the first who asks.</summary>
    public T Get<T>(Func<ConfigDocument, T> make)
        where T : class
    {
        if (_made.TryGetValue(typeof(T), out var known))
        {
            return (T)known;
        }

        var made = _begun.TryGetValue(typeof(T), out var begun) ? (T)begun.GetAwaiter().GetResult() : make(Document);
        _made.Add(typeof(T), made);
        return made;
    }

    /// <summary>Begins to make a thing of which it is certain that some rule asks, while others are still made. It depends on the document alone.</summary>
    public void Begin<T>(Func<ConfigDocument, T> make)
        where T : class => _begun.Add(typeof(T), Task.Run<object>(() => make(Document)));

    /// <summary>The innermost node on the way to a place that somebody wrote; null when nobody did: then only the document is left.</summary>
    public ConfigNode? NearestWritten(ConfigPath path)
    {
        ConfigNode? nearest = null;
        ConfigNode? node = Document.Root;
        foreach (var segment in path.Segments)
        {
            node = node switch
            {
                ConfigObject obj => obj.Find(segment)?.Node,
                ConfigArray array when int.TryParse(segment, out var index) && index < array.Items.Count => array.Items[index],
                _ => null,
            };
            nearest = node?.Origin is null ? nearest : node;
        }

        return nearest;
    }
}
