using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Archives that somebody uploads become skills, that is, instructions and programs of the agents.</summary>
internal sealed class SkillsFromUploads() : SwitchRule(
    Rule,
    "Refuse uploads",
    new RiskySwitch("skills.install.allowUploadedArchives", Risky: true, "a client with the gateway's credential uploads an archive, and its instructions and programs are the agents' own from then on, without anybody who looked at them"))
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6059",
        "Skills come in by upload",
        "'{0}' is {1}: {2}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);
}
