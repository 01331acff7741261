using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// A rule: one class, one descriptor, one page. It reads a document and reports findings; it knows no C#, so it judges an
/// <c>openclaw.json</c> just as well. Rules hold no state: one instance serves all documents of all compilations at once.
/// </summary>
/// <param name="descriptor">Its descriptor, a <c>static readonly</c> field of the class.</param>
internal abstract class ConfigRule(DiagnosticDescriptor descriptor)
{
    /// <summary>Its id, title, severity and message.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>
    /// Judges one document. What is not known is no reason to report: a rule about something missing needs
    /// <c>cursor.IsAbsent</c>, one about a value needs the value.
    /// </summary>
    public abstract void Check(RuleContext context);
}
