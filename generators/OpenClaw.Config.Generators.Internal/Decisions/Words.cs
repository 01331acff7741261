using System.Text;

namespace OpenClaw.Config.Generators.Internal.Decisions;

/// <summary>Keys and spellings as C# names.</summary>
internal sealed class Words(NameDecisions names)
{
    /// <summary>The PascalCase of a key or of a spelling.</summary>
    public string Pascal(string text)
    {
        if (names.Word(text) is { } whole)
        {
            return whole;
        }

        var name = new StringBuilder();
        foreach (var word in Parts(text))
        {
            name.Append(names.Word(word) ?? Capital(word));
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The singular of a key: one entry of what it holds.</summary>
    public string Singular(string key)
    {
        if (names.Singular(key) is { } irregular)
        {
            return irregular;
        }

        // Only the last hump of a key carries the plural.
        var hump = key.Length - 1;
        while (hump > 0 && !char.IsUpper(key[hump]))
        {
            hump--;
        }

        var last = key.Substring(hump);
        return key.Substring(0, hump) + (names.Singular(last) ?? Rule(last));
    }

    private static string Rule(string word)
    {
        bool Ends(string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
        string Cut(int count) => word.Substring(0, word.Length - count);
        return Ends("ss") || Ends("us") || Ends("is") || !Ends("s") ? word
            : Ends("ies") && word.Length > 4 ? Cut(3) + "y"
            : Ends("ches") || Ends("shes") || Ends("xes") || Ends("sses") ? Cut(2)
            : Cut(1);
    }

    private static IEnumerable<string> Parts(string text) =>
        new string([.. text.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static string Capital(string word)
    {
        // SOUL and USER are words too; a C# name shouts only where a person would.
        var rest = word.Length > 2 && word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1);
        return char.ToUpperInvariant(word[0]) + rest;
    }
}
