using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>What is denied over HTTP stays denied, whatever the list beside it allows; the audit reads the one list.</summary>
internal sealed class DeniedOverHttp : Disproof
{
    public override string? Against(AuditFinding finding, DisproofContext context)
    {
        if (finding.CheckId != "gateway.tools_invoke_http.dangerous_allow")
        {
            return null;
        }

        var deny = Entries.At(context.Root["gateway"]["tools"]["deny"]);
        var allowed = finding.Causes.Where(static cause => cause.Path.Parent?.Segment == "allow" && cause.Text is not null).Select(static cause => cause.Text!.Trim()).ToList();
        return allowed.Count > 0 && allowed.All(tool => deny.Contains(tool) == Answer.Yes)
            ? $"gateway.tools.deny names {string.Join(", ", allowed)} as well, and what is denied stays denied"
            : null;
    }
}
