using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The session of a call is chosen by the caller, without bounds.</summary>
[NoFix("Which sessions are meant for hooks is for the operator to say.")]
internal sealed class HookCallersChooseSessions() : MirrorRule(Rule, "hooks.request_session_key_prefixes_missing")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6013",
        "Callers of hooks write into any session",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant,
        auditCheck: "hooks.request_session_key_prefixes_missing");
}
