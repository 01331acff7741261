using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Tool.Pages;

/// <summary>All rules, a line each, by category.</summary>
internal static class RuleList
{
    /// <summary>Writes the list.</summary>
    public static void Write(TextWriter output, Ink ink)
    {
        foreach (var category in RuleCatalogue.All.Select(static rule => rule.Descriptor).GroupBy(static rule => rule.Category))
        {
            output.WriteLine(ink.Bold(category.Key));
            foreach (var rule in category)
            {
                output.WriteLine($"  {rule.Id}  {Severity(rule, ink)}  {rule.Title.ToString(CultureInfo.InvariantCulture)}");
            }

            output.WriteLine();
        }

        output.WriteLine("'openclaw-config explain OCC2001' shows the page of a rule.");
    }

    private static string Severity(DiagnosticDescriptor rule, Ink ink) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => ink.Red("error  "),
        DiagnosticSeverity.Warning => ink.Yellow("warning"),
        _ => ink.Blue("note   "),
    };
}
