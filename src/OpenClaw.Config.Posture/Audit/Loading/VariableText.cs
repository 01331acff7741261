using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Audit.Loading;

/// <summary>Puts variables into texts: <c>${NAME}</c> anywhere, with <c>$${NAME}</c> for the characters themselves.</summary>
internal sealed class VariableText(ConfigCursor ownVariables, AuditEnvironment environment)
{
    private static readonly Regex Reference = new(@"\$?\$\{(?<name>[A-Z_][A-Z0-9_]*)\}", RegexOptions.CultureInvariant);
    private static readonly Regex WholeReference = new(@"^\$\{(?<name>[A-Z_][A-Z0-9_]*)\}$", RegexOptions.CultureInvariant);
    private static readonly Regex Shorthand = new(@"^\$(?<name>[A-Z][A-Z0-9_]{0,127})$", RegexOptions.CultureInvariant);

    /// <summary>The text with its variables, and what became of it; null when it names none.</summary>
    public LoadedText? Load(string text, out string value)
    {
        value = text;
        if (text.IndexOf("${", StringComparison.Ordinal) < 0)
        {
            return Shorthand.Match(text.Trim()) is { Success: true } shorthand ? new(IsUnresolved: false, IsPending: true, shorthand.Groups["name"].Value) : null;
        }

        var (namesAny, stays) = (false, false);
        value = Reference.Replace(text, match =>
        {
            if (match.Value[1] == '$')
            {
                return match.Value.Substring(1);
            }

            namesAny = true;
            var found = TextOf(match.Groups["name"].Value);
            stays |= found is null;
            return found ?? match.Value;
        });
        if (!namesAny)
        {
            return null;
        }

        var whole = WholeReference.Match(text.Trim());
        var name = whole.Success ? whole.Groups["name"].Value : null;
        return environment.ProvidesWhatIsNamed ? new(false, false, name, text) : stays ? new(true, whole.Success, name) : new(false, false, name);
    }

    // A variable that the process has wins over one that the file brings along.
    private string? TextOf(string name) =>
        environment.Text(name) is { Length: > 0 } text ? text
        : !environment.ProvidesWhatIsNamed && ownVariables[name].Text is { } own && own.Trim().Length > 0 ? own
        : null;
}
