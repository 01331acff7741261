using System.Text.RegularExpressions;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>The audit sees the text that a variable became, and takes it for written in the file.</summary>
internal sealed class SecretIsAVariable : Disproof
{
    private static readonly Regex Variable = new(@"^\s*\$\{[A-Z_][A-Z0-9_]*\}\s*$", RegexOptions.CultureInvariant);

    public override string? Against(AuditFinding finding, DisproofContext context) =>
        finding.CheckId is "config.secrets.gateway_password_in_config" && context.Root["gateway"]["auth"]["password"].Text is { } text && Variable.IsMatch(text)
            ? $"the file holds no password, only the name of the variable in {text.Trim()}"
            : null;
}
