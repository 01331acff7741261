using System.Reflection;
using System.Text.RegularExpressions;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Catalogue;

/// <summary>What holds for every rule. A new rule that misses something fails here, and the message says what.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(static rule => rule.Descriptor.Id)];

    [Fact]
    public void Catalogue_HoldsEveryRuleOfTheAssembly()
    {
        var rules = typeof(ConfigRule).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(ConfigRule)));
        Assert.Equal(
            rules.Select(static type => type.FullName).Order(StringComparer.Ordinal),
            RuleCatalogue.All.Select(static rule => rule.GetType().FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_AreUniqueAndInOrder()
    {
        var ids = RuleCatalogue.All.Select(static rule => rule.Descriptor.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Category_IsTheFolderAndTheThousandsOfTheId(string id)
    {
        var rule = RuleOf(id);
        Assert.Matches(IdForm(), id);
        var category = (RuleCategory)(id[3] - '0');
        Assert.Equal(category.ToString(), rule.Descriptor.Category);
        Assert.Equal("OpenClaw.Config.Analyzers.Rules." + category, rule.GetType().Namespace);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Descriptor_IsAFieldThatReleaseTrackingSees(string id)
    {
        var fields = RuleOf(id).GetType().GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public);
        var field = Assert.Single(fields, static field => field.FieldType == typeof(Microsoft.CodeAnalysis.DiagnosticDescriptor));
        Assert.True(field.IsInitOnly);
        Assert.Same(field.GetValue(null), RuleOf(id).Descriptor);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Texts_ReadWell(string id)
    {
        var descriptor = RuleOf(id).Descriptor;
        var title = descriptor.Title.ToString(null);
        var message = descriptor.MessageFormat.ToString(null);
        Assert.True(char.IsUpper(title[0]) && !title.EndsWith('.'), title);
        Assert.False(message.EndsWith('.'), message);
        Assert.InRange(message.Length, 3, 220);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Release_NamesTheRule(string id)
    {
        var descriptor = RuleOf(id).Descriptor;
        var severity = descriptor.DefaultSeverity.ToString();
        var line = $"{id} | {descriptor.Category} | {severity} | [{RuleOf(id).GetType().Name}](../../docs/rules/{id}.md)";
        Assert.Contains(line, ReleaseFiles.Lines);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_HasItsHeadings(string id)
    {
        Assert.True(File.Exists(RulePage.PathOf(id)), $"docs/rules/{id}.md is missing.");
        var page = RulePage.Read(id);
        Assert.Equal($"# {id}: {RuleOf(id).Descriptor.Title.ToString(null)}", page.Title);
        Assert.Equal(RulePage.Headings, page.Order);
        Assert.All(RulePage.Headings, heading => Assert.NotEmpty(page[heading]));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_NamesTheAuditCheck(string id)
    {
        if (RuleDescriptor.AuditCheckOf(RuleOf(id).Descriptor) is { } check)
        {
            Assert.Contains($"`{check}`", RulePage.Read(id)["Source"], StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Tests_CoverTheRule(string id)
    {
        var rule = RuleOf(id);
        var name = rule.GetType().FullName!.Replace(".Analyzers.Rules.", ".Analyzers.Tests.Rules.", StringComparison.Ordinal) + "Tests";
        var tests = Assembly.GetExecutingAssembly().GetType(name);
        Assert.True(tests is not null, $"{name} is missing.");
        var shown = tests.GetMethods().SelectMany(static method => method.GetCustomAttributes<CoverageAttribute>()).Select(static shown => shown.GetType()).ToHashSet();
        Type[] demanded = IsAboutCode(rule)
            ? [typeof(FiresAttribute), typeof(NearMissAttribute)]
            : [typeof(FiresAttribute), typeof(NearMissAttribute), typeof(SilentOnUnknownAttribute)];
        Assert.All(demanded, kind => Assert.True(shown.Contains(kind), $"{name} has no test marked [{kind.Name}]."));

        var noFix = rule.GetType().GetCustomAttribute<NoFixAttribute>();
        Assert.True(noFix is null == shown.Contains(typeof(FixesAttribute)), $"{name}: either a test marked [Fixes] or a rule marked [NoFix].");
        Assert.True(noFix is null or { Because.Length: > 10 });
    }

    private static ConfigRule RuleOf(string id) => RuleCatalogue.All.Single(rule => rule.Descriptor.Id == id);

    private static bool IsAboutCode(ConfigRule rule) => rule is ProblemRule or RuleFailed;

    [GeneratedRegex("^OCC[0-9]{4}$")]
    private static partial Regex IdForm();
}
