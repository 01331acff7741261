using System.Reflection;
using System.Text;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Catalogue;

/// <summary>
/// The table of all rules is made from the rules. <c>OPENCLAW_CONFIG_UPDATE=1</c> rewrites it; otherwise it has to be what it would be
/// rewritten to.
/// </summary>
public sealed class RuleTableTests
{
    private const string UpdateVariable = "OPENCLAW_CONFIG_UPDATE";

    [Fact]
    public void Table_IsUpToDate()
    {
        var path = Repository.PathOf("docs", "rules", "README.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, Write());
        }

        Assert.True(File.Exists(path), $"Run the tests once with {UpdateVariable}=1.");
        Assert.Equal(Write(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Write()
    {
        var text = new StringBuilder(
            """
            # Rules

            Every rule has a page. An error means that the gateway would not start, or that a stranger gets in, gets a shell or gets a secret; a
            warning, that it works but not as meant or not as OpenClaw advises; info is worth knowing. Severities obey `.editorconfig`, `#pragma` and
            `SuppressMessage`. A risk that you take on for one gateway is best said in its configuration: `claw.AcceptRisk("OCC2002", because: "...")`,
            with the last day on which it holds where there is one (`until: "2027-03-31"`, judged by builds that say `OpenClawToday`). In place of a rule it may
            name a check of OpenClaw's audit, with all rules that say the same: that goes into the file as well, as an entry of `security.audit.suppressions` with the reason,
            and the audit on the gateway no longer lists what the check finds there, anywhere.

            Rules that mirror a check of `openclaw security audit` follow bindings and settings further than it does, and are silent where it is wrong: then OCC9060 tells why. A project that
            wants the audit's own list sets `OpenClawAuditParity` to true: then OCC9201 to OCC9203 report its checks, with its severities, in their place.

            The examples of the pages are what stands inside `static void Home(OpenClawConfigBuilder claw) { ... }`, on a gateway whose authentication is set
            up. A test compiles them: the bad one gives exactly the finding of its page, the good one gives none.

            This file is generated from the rules.

            """);
        foreach (var category in RuleCatalogue.All.GroupBy(static rule => rule.Descriptor.Category))
        {
            text.Append("\n## ").Append(Spaced(category.Key)).Append("\n\n| Rule | | Severity | Fix | Mirrors the audit's |\n| --- | --- | --- | --- | --- |\n");
            foreach (var rule in category)
            {
                var descriptor = rule.Descriptor;
                var hasFix = rule.GetType().GetCustomAttribute<NoFixAttribute>() is null;
                var audit = RuleDescriptor.AuditCheckOf(descriptor) is { } check ? $"`{check}`" : string.Empty;
                text.Append($"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {descriptor.DefaultSeverity} | {(hasFix ? "yes" : "no")} | {audit} |\n");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Spaced(string name) =>
        string.Concat(name.Select(static (c, index) => index > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}
