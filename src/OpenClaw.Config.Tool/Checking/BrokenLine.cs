using System.Text.RegularExpressions;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>Values in a line of a text that could not be read. Where it is broken nobody can say what is a key, so only clear keys count.</summary>
internal static partial class BrokenLine
{
    /// <summary>The stretches to hide.</summary>
    public static IEnumerable<(int Start, int End)> Values(SourceText text, int offset)
    {
        var (start, end) = text.LineBounds(text.LineOf(offset));
        if (start > 1 && text.Text[..start].TrimEnd('\r', '\n').EndsWith('\\'))
        {
            // The rest of a value that began a line above.
            return [(start, end)];
        }

        var line = text.Text[start..end];
        var named = NamedValue().Matches(line)
            .Where(static match => SecretTexts.IsSecretKey(match.Groups["key"].Value))
            .Select(static match => match.Groups["value"]);
        var shaped = Word().Matches(line).Where(static match => SecretTexts.IsSecretText(match.Value)).Cast<Capture>();
        return Merge(named.Concat(shaped).Select(capture => (start + capture.Index, start + capture.Index + capture.Length)));
    }

    private static IEnumerable<(int Start, int End)> Merge(IEnumerable<(int Start, int End)> spans)
    {
        var behind = 0;
        foreach (var (start, end) in spans.OrderBy(static span => span.Item1))
        {
            if (end > behind)
            {
                yield return (Math.Max(start, behind), end);
                behind = end;
            }
        }
    }

    // The value may lack its closing quote: then all that follows is the value.
    [GeneratedRegex("""(?<key>[\w$.-]+)["']?\s*[:=]\s*(?<value>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s,}\]{[][^,}\]]*)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedValue();

    [GeneratedRegex("""[^\s"',{}\[\]]+""")]
    private static partial Regex Word();
}
