using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Secrets;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>A reference to a secret whose provider nobody declared, or declared as one of another kind. The validator does not look; the gateway does when it starts.</summary>
[NoFix("Where the secret is kept is for the operator to say.")]
internal sealed class SecretSourceMissing() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5052",
        "Secret from a source that is not set up",
        "'{0}' takes its secret from '{1}' (source {2}), {3}: the gateway does not start, or starts without what needs the secret",
        RuleCategory.Secrets,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            if (at.Node is ConfigObject && at["source"].Text is { } source && at["provider"].Text?.Trim() is { Length: > 0 } provider && at["id"].Text is not null
                && SecretProviders.Fault(context.Root, source, provider) is { } fault)
            {
                context.Report(at["provider"].Origin is null ? at : at["provider"], [at.Path.ToString(), provider, source, fault], causes: [context.Root["secrets"]["providers"][provider]]);
            }
        }
    }
}
