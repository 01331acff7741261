using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>The places that several patterns name, pattern by pattern, each pattern's in the order of the document.</summary>
public readonly struct FoundPlaces
{
    private static readonly ConfigCursor[] None = [];

    private readonly List<ConfigCursor>?[] _found;
    private readonly int _first;
    private readonly int _count;

    internal FoundPlaces(List<ConfigCursor>?[] found, int first, int count)
    {
        _found = found;
        _first = first;
        _count = count;
    }

    /// <summary>The places of one of the patterns.</summary>
    public IReadOnlyList<ConfigCursor> this[int pattern] => _found[_first + pattern] ?? (IReadOnlyList<ConfigCursor>)None;

    /// <summary>The places of all of them: those of the first pattern, then those of the second.</summary>
    public IReadOnlyList<ConfigCursor> All => From(0);

    /// <summary>The places of all patterns from one on, in the same order.</summary>
    public IReadOnlyList<ConfigCursor> From(int pattern)
    {
        var (all, sole) = ((List<ConfigCursor>?)null, (List<ConfigCursor>?)null);
        for (var i = _first + pattern; i < _first + _count; i++)
        {
            if (_found[i] is { } found && sole is null)
            {
                sole = found;
            }
            else if (_found[i] is { } more)
            {
                (all ??= [.. sole!]).AddRange(more);
            }
        }

        return all ?? sole ?? (IReadOnlyList<ConfigCursor>)None;
    }

    /// <summary>The places of some of the patterns, as if they had been asked alone.</summary>
    internal FoundPlaces Slice(int first, int count) => new(_found, _first + first, count);
}
