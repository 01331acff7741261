using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Audit.Loading;

/// <summary>Puts variables into texts: <c>${NAME}</c> anywhere, with <c>$${NAME}</c> for the characters themselves.</summary>
internal sealed class VariableLoading(ConfigCursor ownVariables, AuditEnvironment environment)
{
    private const int LongestShorthand = 128;

    /// <summary>The text with its variables, and what became of it; null when it names none.</summary>
    public LoadedText? Load(string text, out string value)
    {
        value = text;
        if (text.IndexOf("${", StringComparison.Ordinal) < 0)
        {
            return Shorthand(text.Trim()) is { } shorthand ? new(IsUnresolved: false, IsPending: true, shorthand) : null;
        }

        var (namesAny, stays) = (false, false);
        value = VariableText.Fill(text, name =>
        {
            namesAny = true;
            var found = TextOf(name);
            stays |= found is null;
            return found;
        });
        if (!namesAny)
        {
            return null;
        }

        var whole = VariableText.Whole(text.Trim());
        return environment.ProvidesWhatIsNamed ? new(false, false, whole, text) : stays ? new(true, whole is not null, whole) : new(false, false, whole);
    }

    // A variable that the process has wins over one that the file brings along.
    private string? TextOf(string name) =>
        environment.Text(name) is { Length: > 0 } text ? text
        : !environment.ProvidesWhatIsNamed && ownVariables[name].Text is { } own && own.Trim().Length > 0 ? own
        : null;

    // The variable of $NAME, where that is all there is.
    private static string? Shorthand(string text)
    {
        if (text.Length < 2 || text.Length > LongestShorthand + 1 || text[0] != '$' || text[1] is not (>= 'A' and <= 'Z'))
        {
            return null;
        }

        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return null;
            }
        }

        return text.Substring(1);
    }
}
