using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>What a rule has to say about one place of one document. Knows places in texts, but no syntax.</summary>
/// <param name="Descriptor">The rule's descriptor.</param>
/// <param name="Place">What is underlined; null when the document itself is the only place there is.</param>
/// <param name="MorePlaces">The calls that led there and the other places that play a part.</param>
/// <param name="Path">The place in the configuration; null for what no configuration holds.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
/// <param name="Fix">The remedy, where one is safe.</param>
public sealed record Finding(
    DiagnosticDescriptor Descriptor,
    SourceSpan? Place,
    IReadOnlyList<SourceSpan> MorePlaces,
    ConfigPath? Path,
    IReadOnlyList<string> Arguments,
    ConfigFix? Fix)
{
    /// <summary>The check of <c>openclaw security audit</c> that it repeats, if any.</summary>
    public string? AuditCheck
    {
        get => field ?? RuleDescriptor.AuditCheckOf(Descriptor);
        init;
    }

    /// <summary>The sentence that the operator reads.</summary>
    public string Message =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), [.. Arguments]);
}
