namespace OpenClaw.Config.Model.Json;

/// <summary>
/// The keys of a text, each made once: a large file repeats a few hundred of them a hundred thousand times, and whoever looks for one afterwards
/// finds it where the others lie. A key that takes the place of another is only made again. Who reads many small texts hands the same of these
/// to all of them; one thread uses it.
/// </summary>
public sealed class KeyTexts
{
    private const int Places = 512;

    private readonly string?[] _known = new string?[Places];

    /// <summary>A stretch of a text as a string of its own.</summary>
    internal string Of(string text, int start, int length)
    {
        if (length == 0)
        {
            return string.Empty;
        }

        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash * 31) + text[i];
        }

        ref var place = ref _known[hash & (Places - 1)];
        if (place is not { } key || key.Length != length || string.CompareOrdinal(key, 0, text, start, length) != 0)
        {
            place = key = text.Substring(start, length);
        }

        return key;
    }
}
