using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Host;

/// <summary>Makes the compiler's diagnostic of a finding.</summary>
internal static class DiagnosticMaker
{
    /// <summary>The key of the property with the name of the document.</summary>
    public const string DocumentProperty = "document";

    /// <summary>The key of the property with the path in the configuration.</summary>
    public const string PathProperty = "path";

    /// <summary>The key of the property with the check of <c>openclaw security audit</c>.</summary>
    public const string AuditProperty = "checkId";

    /// <summary>Makes it.</summary>
    public static Diagnostic Make(Finding finding, Location location, IEnumerable<Location> more, string? documentName)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        if (documentName is not null)
        {
            properties[DocumentProperty] = documentName;
        }

        if (finding.Path is not null)
        {
            properties[PathProperty] = finding.Path.ToString();
        }

        if (finding.AuditCheck is { } check)
        {
            properties[AuditProperty] = check;
        }

        // A fix for another file would have to say which file; so far no rule needs that.
        if (finding.Fix is { } fix && finding.Place is { } place && fix.Target.File == place.File)
        {
            FixProperties.Write(fix, properties);
        }

        object[] arguments = [.. finding.Arguments];
        return Diagnostic.Create(finding.Descriptor, location, more, properties.ToImmutable(), arguments);
    }
}
