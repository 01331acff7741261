using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>Another way to write an example, which has to make no difference to its rule, or a difference that is known beforehand.</summary>
internal abstract class Variant
{
    /// <summary>The mark of a place that the rule underlines.</summary>
    public const string Finding = "finding";

    /// <summary>The mark of a call that leads there, and has to be among the further places of the finding.</summary>
    public const string Trail = "trail";

    /// <summary>Its name.</summary>
    public string Name => GetType().Name;

    /// <summary>Whether the rule is to be silent about it.</summary>
    public virtual bool IsSilent => false;

    /// <summary>Whether an example can be written this way.</summary>
    public virtual bool IsFor(Subject subject) => true;

    /// <summary>The example, written this way, with the expected places marked.</summary>
    public virtual string Write(Subject subject)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var body in subject.File.Bodies)
        {
            text.Append(subject.Render(TextSpan.FromBounds(at, body.Span.Start))).Append(Inside(subject, body)).Append("}\n").Append(Beside(subject, body));
            at = body.Span.End + 1;
        }

        return text.Append(subject.Render(TextSpan.FromBounds(at, subject.File.Text.Length))).ToString();
    }

    /// <summary>The new body.</summary>
    protected abstract string Inside(Subject subject, MarkedBody body);

    /// <summary>Members to stand beside the method.</summary>
    protected virtual string Beside(Subject subject, MarkedBody body) => string.Empty;

    /// <summary>The numbers of the values that stand in a body.</summary>
    protected static IEnumerable<int> ValuesIn(Subject subject, MarkedBody body) =>
        Enumerable.Range(0, subject.Values.Count).Where(number => body.Span.Contains(subject.Values[number].Span));

    /// <summary>A value, marked.</summary>
    protected static string Marked(Subject subject, int number)
    {
        var span = subject.Values[number].Span;
        return $"/*!{Finding}*/[|{subject.Render(span)}|]";
    }
}
