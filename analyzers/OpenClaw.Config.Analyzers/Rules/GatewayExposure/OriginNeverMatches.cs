using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>An origin that no page has. Origins are compared as whole texts: scheme, host and a port other than the scheme's own, nothing behind them.</summary>
internal sealed class OriginNeverMatches() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2052",
        "Origin that no page has",
        "'{0}' is '{1}', which {2}: the gateway compares origins as whole texts, so it lets no page in",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var entry in context.Root["gateway"]["controlUi"]["allowedOrigins"].Children())
        {
            if (entry.Text?.Trim() is { Length: > 0 } text && text != "*" && !text.Contains("${") && Fault(text, out var meant) is { } fault)
            {
                context.Report(entry, [entry.Path.ToString(), text, fault], fix: Rewrite(entry, meant));
            }
        }
    }

    private static string? Fault(string text, out string? meant)
    {
        meant = null;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0)
        {
            return "has no scheme such as https://";
        }

        var end = text.IndexOfAny(['/', '?', '#'], scheme + 3);
        var origin = end < 0 ? text : text.Substring(0, end);
        if (origin.Contains("*"))
        {
            return "is a pattern";
        }

        if (origin.Length == scheme + 3)
        {
            return "has no host";
        }

        var own = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? ":443" : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? ":80" : null;
        var hasOwnPort = own is not null && origin.EndsWith(own, StringComparison.Ordinal);
        meant = hasOwnPort ? origin.Substring(0, origin.Length - own!.Length) : origin;
        return end >= 0 ? "goes on behind the host" : hasOwnPort ? "names the port that browsers leave out" : null;
    }

    private static ReplaceByText? Rewrite(ConfigCursor entry, string? meant) =>
        meant is not null && entry.Origin is { } origin && (entry.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin)
            ? new ReplaceByText($"Use \"{meant}\"", origin.Value, meant)
            : null;
}
