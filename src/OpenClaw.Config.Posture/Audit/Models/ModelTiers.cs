using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenClaw.Config.Posture.Audit.Models;

/// <summary>
/// What the audit reads from the name of a model: whether it is old, weak or small. It reads badly (each <c>gpt-</c> but the fifth is weak
/// to it), which is why the rules of this project do not ask it.
/// </summary>
internal static class ModelTiers
{
    private const RegexOptions Options = RegexOptions.ECMAScript;

    private static readonly Regex Legacy = new(@"\bgpt-3\.5\b|\bclaude-(?:instant|2)\b|\bgpt-4-(?:0314|0613)\b", Options);
    private static readonly Regex Haiku = new(@"\bhaiku\b", Options);
    private static readonly Regex Gpt = new(@"\bgpt-", Options);
    private static readonly Regex Gpt5 = new(@"\bgpt-5(?:\b|[.-])", Options);
    private static readonly Regex Claude = new(@"\bclaude-", Options);
    private static readonly Regex Claude45 = new(@"\bclaude-[^\s/]*?(?:-4-?(?:[5-9]|[1-9][0-9])\b|4\.(?:[5-9]|[1-9][0-9])\b|-[5-9](?:\b|[.-]))", Options);
    private static readonly Regex Size = new(@"(?:^|[^a-z0-9])[a-z]?([0-9]+(?:\.[0-9]+)?)b(?=[^a-z0-9]|$)", Options);

    public static bool IsLegacy(string id) => id.ToLowerInvariant() is var name
        && (Has(name, "gpt-3.5") || Has(name, "gpt-4-0") || Has(name, "claude-instant") || Has(name, "claude-2")) && Legacy.IsMatch(name);

    public static bool IsWeak(string id)
    {
        var name = id.ToLowerInvariant();
        return (Has(name, "haiku") && Haiku.IsMatch(name))
            || (Has(name, "gpt-") && Gpt.IsMatch(name) && !Gpt5.IsMatch(name))
            || (Has(name, "claude-") && Claude.IsMatch(name) && !Claude45.IsMatch(name));
    }

    /// <summary>How many billions of parameters the name speaks of; null when it speaks of none.</summary>
    public static double? SizeOf(string id)
    {
        if (!HasDigitBeforeB(id))
        {
            return null;
        }

        var sizes = Size.Matches(id.ToLowerInvariant()).Cast<Match>()
            .Select(static match => double.Parse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            .Where(static size => size > 0).ToList();
        return sizes.Count > 0 ? sizes.Max() : null;
    }

    // A look at the text spares most names the expressions.
    private static bool Has(string name, string part) => name.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool HasDigitBeforeB(string id)
    {
        for (var i = 1; i < id.Length; i++)
        {
            if (id[i] is 'b' or 'B' && id[i - 1] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }
}
