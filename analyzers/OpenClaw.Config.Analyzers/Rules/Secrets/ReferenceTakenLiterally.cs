using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>
/// A text that is nothing but what other programs read as a variable, in a form that OpenClaw does not: it fills in <c>${NAME}</c> in capitals and
/// takes everything else as it stands, so the key of a provider becomes the text itself.
/// </summary>
[NoFix("Whether a variable is meant, and what holds where it is not set, is for the operator to say.")]
internal sealed class ReferenceTakenLiterally() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5050",
        "Variable that OpenClaw does not read",
        "'{0}' is '{1}', which the gateway takes as it stands: it fills in only ${{NAME}} in capitals, without a default or a prefix",
        RuleCategory.Secrets,
        RuleLevel.NotAsMeant);

    // ${NAME:-x}, ${NAME-x}, ${name}, ${env:NAME}, ${{ secrets.NAME }}: the text may be a secret's default, so only the name is repeated.
    private static readonly Regex Form = new(
        @"^\s*\$\{\s*(?<name>(?:\{\s*)?(?:env[:.]|secrets\.|process\.env\.)?[A-Za-z_][A-Za-z0-9_]{0,63})\s*(?::?[-=?+].*|\}?)\}\s*$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        TimeSpan.FromMilliseconds(100));

    private static readonly Regex Own = new(@"^\s*\$\{[A-Z_][A-Z0-9_]*\}\s*$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    // Within a text only ${NAME:-x} and ${env:NAME} are as clear; a text with blanks in it may be one for a shell or for people.
    private static readonly Regex Within = new(
        @"(?<!\$)\$\{(?<name>(?:env:[A-Za-z_][A-Za-z0-9_]{0,63}|[A-Za-z_][A-Za-z0-9_]{0,63}(?=:?[-=?+])))[^{}]*\}", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    private static readonly char[] Signs = ['$', '%'];

    // $HOME/x and %APPDATA%\x: what a shell would fill in, where there is none.
    private static readonly Regex Folder = new(@"^(?:\$[A-Z_][A-Z0-9_]*|%[A-Z_][A-Z0-9_]*%)[/\\](?=[^\s]*$)", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            // What came from a variable is not for a message, and what was escaped is meant as it stands.
            if (!at.IsPresent || at.Node is not ConfigText { Value: { Length: > 3 and < 512 } value } text || (text.Marks & NodeMarks.FromVariable) != 0
                || value.IndexOfAny(Signs) < 0)
            {
                continue;
            }

            if (Folder.Match(value.Trim()) is { Success: true } folder)
            {
                context.Report(at, [at.Path.ToString(), folder.Value + "..."]);
                continue;
            }

            if (value.TrimStart().StartsWith("${", StringComparison.Ordinal) && !Own.IsMatch(value) && Form.Match(value) is { Success: true } match)
            {
                context.Report(at, [at.Path.ToString(), Shown(match.Groups["name"].Value, value)]);
            }
            else if ((!value.Trim().Any(char.IsWhiteSpace) || at.Path.Parent?.Segment == "headers") && Within.Match(value) is { Success: true } part)
            {
                context.Report(at, [at.Path.ToString(), "..${" + part.Groups["name"].Value + "...}.."]);
            }
        }
    }

    private static string Shown(string name, string value) =>
        value.Trim().Length == name.Length + 3 ? value.Trim() : "${" + name + "...}";
}
