using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// A credential of the gateway or of its hooks that is short, repeats itself or is a word that everybody tries first. The message never repeats it.
/// </summary>
[NoFix("Another credential has to be told to whoever uses the old one.")]
internal sealed class CredentialGuessable() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2055",
        "Credential that can be guessed",
        "'{0}' {1}: whoever tries {2} is in",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    private static readonly string[] Places =
        ["gateway.auth.token", "gateway.auth.password", "gateway.remote.token", "gateway.remote.password", "hooks.token", "hooks.gmail.pushToken"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var refused = StartupRefusals.Of(context.Root).Select(static refusal => refusal.At.Path).ToList();
        foreach (var at in Places.SelectMany(place => PathPattern.Select(context.Root, place)))
        {
            if (at.Node is ConfigText text && at.Text is { } secret && (text.Marks & NodeMarks.FromVariable) == 0 && Credential.At(at).Kind == CredentialKind.Value && !EnvironmentReferences.IsIn(text)
                && !refused.Contains(at.Path) && WeakSecrets.Describe(secret, isPassword: at.Path.Segment == "password") is { } weakness)
            {
                context.Report(at, [at.Path.ToString(), weakness.Fault, weakness.Guess]);
            }
        }
    }
}
