using System.Text.RegularExpressions;

namespace OpenClaw.Config.Model.Schema;

/// <summary>A regular expression of the schema, with the meaning it has in the gateway.</summary>
public sealed class SchemaPattern
{
    // Far beyond what any of the patterns needs on texts of configuration size; a pattern that takes longer says nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private readonly Lazy<Regex?> _byCodePoint;
    private readonly Lazy<Regex?> _byCodeUnit;

    internal SchemaPattern(string source)
    {
        Source = source;
        _byCodePoint = new(() => Translate(isUnicode: true));
        _byCodeUnit = new(() => Translate(isUnicode: false));
    }

    /// <summary>The pattern as the schema writes it, in ECMAScript's syntax.</summary>
    public string Source { get; }

    /// <summary>Whether the text matches, or nobody can say that it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isUnicode">Whether the gateway compiles the pattern with ECMAScript's <c>u</c> flag.</param>
    /// <param name="ignoresCase">Whether letters A to Z count as small ones.</param>
    public bool MayMatch(string text, bool isUnicode, bool ignoresCase = false)
    {
        try
        {
            // ToLowerInvariant would also fold letters beyond ASCII, some of them onto ASCII ones.
            var subject = ignoresCase ? string.Concat(text.Select(static c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)) : text;
            return (isUnicode ? _byCodePoint : _byCodeUnit).Value?.IsMatch(subject) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    /// <summary>Whether the pattern could be translated, so that it is checked at all.</summary>
    internal bool IsTranslated => _byCodePoint.Value is not null && _byCodeUnit.Value is not null;

    /// <inheritdoc />
    public override string ToString() => $"/{Source}/";

    private Regex? Translate(bool isUnicode)
    {
        try
        {
            return EcmaScriptPattern.Translate(Source, isUnicode) is { } translated
                ? new Regex(translated, RegexOptions.CultureInvariant, Patience)
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
