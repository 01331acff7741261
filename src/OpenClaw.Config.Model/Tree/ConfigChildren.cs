using System.Collections;

namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// What lies directly below a place: the items of an array, or the values of an object. Rules and checks walk over these more than over
/// anything else, so <c>foreach</c> and the questions here make nothing on the heap.
/// </summary>
public readonly struct ConfigChildren : IReadOnlyCollection<ConfigCursor>
{
    private readonly ConfigNode? _around;
    private readonly ConfigPath _path;
    private readonly Presence _presence;

    internal ConfigChildren(ConfigNode? around, ConfigPath path, Presence presence)
    {
        _around = around;
        _path = path;
        _presence = presence;
    }

    /// <summary>How many there are.</summary>
    public int Count => _around switch
    {
        ConfigObject obj => obj.Written.Count,
        ConfigArray array => array.Written.Count,
        _ => 0,
    };

    /// <summary>Whether there is any.</summary>
    public bool Any() => Count > 0;

    /// <summary>Whether there is one of which something holds.</summary>
    public bool Any(Func<ConfigCursor, bool> holds)
    {
        foreach (var child in this)
        {
            if (holds(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something holds of each.</summary>
    public bool All(Func<ConfigCursor, bool> holds)
    {
        foreach (var child in this)
        {
            if (!holds(child))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first of which something holds; a place without a node where there is none.</summary>
    public ConfigCursor FirstOrDefault(Func<ConfigCursor, bool> holds)
    {
        foreach (var child in this)
        {
            if (holds(child))
            {
                return child;
            }
        }

        return default;
    }

    /// <summary>Goes through them in the order of the document.</summary>
    public Enumerator GetEnumerator() => new(_around, _path, _presence);

    IEnumerator<ConfigCursor> IEnumerable<ConfigCursor>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the children of a place.</summary>
    public struct Enumerator : IEnumerator<ConfigCursor>
    {
        private readonly List<ConfigProperty>? _values;
        private readonly ConfigArray? _array;
        private readonly ConfigPath _path;
        private readonly Presence _presence;
        private int _index;

        internal Enumerator(ConfigNode? around, ConfigPath path, Presence presence)
        {
            _values = (around as ConfigObject)?.Written;
            _array = around as ConfigArray;
            _path = path;
            _presence = presence;
            _index = -1;
        }

        /// <inheritdoc />
        public readonly ConfigCursor Current => _values is not null
            ? ConfigCursor.OfValue(_values[_index], _path, _presence)
            : ConfigCursor.OfItem(_array!, _path, _index, _presence);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_index < (_values?.Count ?? _array?.Written.Count ?? 0);

        /// <inheritdoc />
        public void Reset() => _index = -1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
