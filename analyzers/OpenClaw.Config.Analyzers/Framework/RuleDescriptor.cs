using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// Makes the descriptors. Release tracking (RS2000 and its kin) only follows a <c>static readonly</c> field that is initialised by
/// a method with a first parameter named <c>id</c>: keep both.
/// </summary>
internal static class RuleDescriptor
{
    /// <summary>Where the pages of the rules can be read.</summary>
    public const string PageBase = "https://github.com/openclaw-config/openclaw-config/blob/main/docs/rules/";

    /// <summary>What a custom tag begins with that names a check of <c>openclaw security audit</c>.</summary>
    public const string AuditTagPrefix = "OpenClawAudit:";

    private const string LevelTagPrefix = "OpenClawLevel:";

    /// <summary>Makes the descriptor of a rule.</summary>
    /// <param name="id">The id; it also gives the link to the page.</param>
    /// <param name="title">What the rule is about, without a full stop.</param>
    /// <param name="message">One concrete sentence without its full stop: the key, the value, and the way in.</param>
    /// <param name="category">The category; the same as the rule's folder.</param>
    /// <param name="level">What gives it its severity.</param>
    /// <param name="auditCheck">The check of <c>openclaw security audit</c> that it mirrors, if any.</param>
    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string message,
        RuleCategory category,
        RuleLevel level,
        string? auditCheck = null)
    {
        string[] tags = auditCheck is null ? [LevelTagPrefix + level] : [LevelTagPrefix + level, AuditTagPrefix + auditCheck];
        return new DiagnosticDescriptor(
            id, title, message, category.ToString(), SeverityOf(level), isEnabledByDefault: true, helpLinkUri: PageBase + id + ".md", customTags: tags);
    }

    /// <summary>The check of <c>openclaw security audit</c> that a rule mirrors, or null.</summary>
    public static string? AuditCheckOf(DiagnosticDescriptor descriptor) =>
        descriptor.CustomTags.FirstOrDefault(static tag => tag.StartsWith(AuditTagPrefix, StringComparison.Ordinal))?.Substring(AuditTagPrefix.Length);

    /// <summary>What gave a rule its severity.</summary>
    public static RuleLevel LevelOf(DiagnosticDescriptor descriptor)
    {
        var tag = descriptor.CustomTags.First(static tag => tag.StartsWith(LevelTagPrefix, StringComparison.Ordinal));
        return (RuleLevel)Enum.Parse(typeof(RuleLevel), tag.Substring(LevelTagPrefix.Length));
    }

    private static DiagnosticSeverity SeverityOf(RuleLevel level) => level switch
    {
        RuleLevel.WillNotStart or RuleLevel.LetsStrangersIn => DiagnosticSeverity.Error,
        RuleLevel.NotAsMeant => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
