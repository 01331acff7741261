using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>What the rules of one document share. Of a large one they ask from several threads.</summary>
internal sealed class SharedFindings(ConfigDocument document, IWriteOrder order, IGatewayHost? host = null)
{
    private readonly Dictionary<Type, Lazy<object>> _made = [];

    /// <summary>The document.</summary>
    public ConfigDocument Document { get; } = document;

    /// <summary>What can be asked about the code behind it.</summary>
    public IWriteOrder Order { get; } = order;

    /// <summary>What is known of the gateway's machine; null where nothing is.</summary>
    public IGatewayHost? Host { get; } = host;

    /// <summary>The one thing of its type, made by the first who asks; others wait for it.</summary>
    public T Get<T>(Func<ConfigDocument, T> make)
        where T : class
    {
        Lazy<object>? known;
        lock (_made)
        {
            if (!_made.TryGetValue(typeof(T), out known))
            {
                _made.Add(typeof(T), known = new(() => make(Document)));
            }
        }

        return (T)known.Value;
    }

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
