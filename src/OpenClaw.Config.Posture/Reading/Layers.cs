using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>
/// Objects that override one another, the most specific first. A key is taken from the first object that has it; where an earlier
/// object may or may not have it, nobody can say whose value counts.
/// </summary>
public sealed class Layers(params ConfigCursor[] layers)
{
    private readonly ConfigCursor[] _layers = layers;

    /// <summary>The objects, the most specific first.</summary>
    public IReadOnlyList<ConfigCursor> All => _layers;

    /// <summary>The place the effective value of the key comes from; absent when no object has it.</summary>
    public ConfigCursor this[string key]
    {
        get
        {
            for (var i = 0; i < _layers.Length - 1; i++)
            {
                // Nothing is below what is absent: its place is not even named.
                if (!_layers[i].IsAbsent && _layers[i][key] is { IsAbsent: false } place)
                {
                    return place;
                }
            }

            return _layers.Length == 0 ? default : _layers[_layers.Length - 1][key];
        }
    }

    /// <summary>The same key in every layer, as layers: for objects that are merged one level down.</summary>
    public Layers Below(string key) => new(Array.ConvertAll(_layers, layer => layer[key]));

    /// <summary>A text.</summary>
    public Setting<string> Text(string key, string fallback) => this[key].TextOr(fallback);

    /// <summary>A truth value.</summary>
    public Setting<bool> Flag(string key, bool fallback) => this[key].FlagOr(fallback);
}
