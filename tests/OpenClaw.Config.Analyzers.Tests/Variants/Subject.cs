using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>An example, and what its rule says about it as it stands: what the variants of its code are held against.</summary>
/// <param name="Example">The example.</param>
/// <param name="File">Its file.</param>
/// <param name="Places">What the rule underlines, in order.</param>
/// <param name="Messages">What it says, in alphabetical order.</param>
/// <param name="Ids">All rules that say something.</param>
internal sealed record Subject(Example Example, ExampleFile File, IReadOnlyList<FlaggedPlace> Places, IReadOnlyList<string> Messages, IReadOnlySet<string> Ids)
{
    /// <summary>The values that can be written down elsewhere: underlined in a body, and not part of another one.</summary>
    public IReadOnlyList<FlaggedPlace> Values { get; } =
    [
        .. Places.Where(place => place.Type is not null
            && File.Bodies.Any(body => body.Span.Contains(place.Span))
            && !Places.Any(other => other != place && other.Type is not null && other.Span.Contains(place.Span))),
    ];

    /// <summary>A stretch of the example's text, with the underlined places marked for <see cref="Variant"/>.</summary>
    /// <param name="within">The stretch.</param>
    /// <param name="put">What to write in the place of a value, given its number and its marked text; null for the value itself.</param>
    public string Render(TextSpan within, Func<int, string, string>? put = null)
    {
        var text = new StringBuilder();
        var at = within.Start;
        var inner = Places.Where(place => within.Contains(place.Span) && place.Span != within).ToList();
        foreach (var place in inner.Where(place => !inner.Any(other => other != place && other.Span.Contains(place.Span))).OrderBy(static place => place.Span.Start))
        {
            text.Append(File.Text, at, place.Span.Start - at);
            var marked = $"/*!{Variant.Finding}*/[|{Render(place.Span, put)}|]";
            var number = Values.TakeWhile(value => value != place).Count();
            text.Append(put is null || number == Values.Count ? marked : put(number, marked));
            at = place.Span.End;
        }

        return text.Append(File.Text, at, within.End - at).ToString();
    }
}
