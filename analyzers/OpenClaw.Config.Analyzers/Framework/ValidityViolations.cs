using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>What the gateway's rules beyond its schema find wrong with a document; found once for all rules that tell it.</summary>
internal sealed class ValidityViolations
{
    private ValidityViolations(IReadOnlyList<ValidityViolation> all) => All = all;

    /// <summary>All of it.</summary>
    public IReadOnlyList<ValidityViolation> All { get; }

    /// <summary>Checks a document.</summary>
    public static ValidityViolations Of(ConfigDocument document, IGatewayHost? host) => new(ValidityChecks.Check(document, SchemaFacts.For(document.OpenClawVersion), host));
}
