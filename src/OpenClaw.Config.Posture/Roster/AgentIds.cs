using System.Text;

namespace OpenClaw.Config.Posture.Roster;

/// <summary>The normal form of agent ids and account ids: lowercase letters, digits, '-' and '_', at most 64 characters.</summary>
public static class AgentIds
{
    /// <summary>The agent that exists when the configuration names none, and what an id without any usable character becomes.</summary>
    public const string Main = "main";

    /// <summary>The normal form of an agent id.</summary>
    public static string Normalize(string? id) => Canonical(id) is { Length: > 0 } canonical ? canonical : Main;

    /// <summary>The normal form, empty when nothing of the text can be used. Account ids share it and fall back to another name.</summary>
    internal static string Canonical(string? id)
    {
        var trimmed = (id ?? string.Empty).Trim();
        var lower = trimmed.ToLowerInvariant();
        if (IsValid(lower))
        {
            return lower;
        }

        var text = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            if (IsPart(c))
            {
                text.Append(c);
            }
            else if (text.Length == 0 || text[text.Length - 1] != Replaced)
            {
                text.Append(Replaced);
            }
        }

        var dashed = text.Replace(Replaced, '-').ToString().Trim('-');
        return dashed.Length > MaxLength ? dashed.Substring(0, MaxLength) : dashed;
    }

    private const int MaxLength = 64;

    // Stands for a run of unusable characters until the end, so that a run becomes one dash and dashes of the id stay as they are.
    private const char Replaced = '\0';

    private static bool IsValid(string lower) => lower.Length is > 0 and <= MaxLength && lower[0] is not ('-' or '_') && AreParts(lower);

    private static bool AreParts(string lower)
    {
        foreach (var c in lower)
        {
            if (!IsPart(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPart(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-';
}
