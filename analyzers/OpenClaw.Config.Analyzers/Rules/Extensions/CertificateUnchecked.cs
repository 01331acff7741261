using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A connection whose certificate nobody checks: to a model, to what reads pictures and sound, to a proxy, or of a server of tools by a variable of its own.</summary>
[NoFix("A certificate of one's own has to be named by ca, or given to the machine.")]
internal sealed class CertificateUnchecked() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6057",
        "Any certificate will do",
        "'{0}' is {1}, so any certificate passes: whoever is on the way reads what is sent there, keys included, and answers in its place",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    // Variables by which the programs of servers of tools skip the check.
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["NODE_TLS_REJECT_UNAUTHORIZED"] = "0",
        ["PYTHONHTTPSVERIFY"] = "0",
        ["GIT_SSL_NO_VERIFY"] = "1",
    };

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            if (at.Boolean == true && at.Segment == "insecureSkipVerify")
            {
                context.Report(at, [at.Path.ToString(), "true"]);
            }
            else if (at.Text?.Trim() is { } value && Variables.TryGetValue(at.Segment, out var off) && (value == off || value == "true" && off == "1") && at.Path.Parent?.Segment == "env")
            {
                context.Report(at, [at.Path.ToString(), $"'{value}'"]);
            }
        }
    }
}
