using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>Severities in the words of <c>openclaw security audit</c>.</summary>
internal static class AuditSeverity
{
    /// <summary>The word for a finding.</summary>
    public static string Of(Finding finding) => finding.Descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "critical",
        DiagnosticSeverity.Warning => "warn",
        _ => "info",
    };
}
