using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>
/// A secret in the source. It is recognised by how it was written (<c>Secret.Literal</c>), by where it stands, or by a shape that
/// well-known services give their keys. The message never repeats it.
/// </summary>
internal sealed class LiteralSecret() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5001",
        "A secret stands in the source",
        "'{0}' holds {1} in the clear, so everyone who can read this source or its history has it",
        RuleCategory.Secrets,
        RuleLevel.LetsStrangersIn);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Keys repeat, and a large file has a hundred thousand of them.
        var keys = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var at in context.Shared(WrittenNodes.Of).All)
        {
            if (at.Node is ConfigText text && (text.Marks & NodeMarks.FromVariable) == 0 && !EnvironmentReferences.IsIn(text) && Describe(at, text, keys) is { } what)
            {
                context.Report(at, [at.Path.ToString(), what], fix: FixFor(at, text));
            }
        }
    }

    private static string? Describe(ConfigCursor at, ConfigText text, Dictionary<string, bool> keys) =>
        text.Value.Trim().Length == 0 ? null
        : KeyShapes.Recognise(text.Value) is { } shape ? "what looks like " + shape
        : AddressSecrets.Find(text.Value) is { } part ? part
        : (text.Marks & NodeMarks.LiteralSecret) != 0 || IsSecretPlace(at, keys) ? "a secret"
        : null;

    private static bool IsSecretPlace(ConfigCursor at, Dictionary<string, bool> keys)
    {
        var key = at.Segment;
        if (!keys.TryGetValue(key, out var mayBe))
        {
            keys.Add(key, mayBe = SecretPlaces.MayBeSecret(key));
        }

        return mayBe && SecretPlaces.IsSecret(at.Path);
    }

    private static ConfigFix? FixFor(ConfigCursor at, ConfigText text)
    {
        if (text.Origin is not { } origin || (text.Marks & NodeMarks.Raw) != 0 || !FixTargets.IsInOneCall(origin))
        {
            return null;
        }

        var name = VariableNames.For(at.Path);
        if ((text.Marks & NodeMarks.LiteralSecret) == 0)
        {
            // A variable that is set to itself would stay as it is.
            return at.Path.Segments[0] == "env"
                ? null
                : new ReplaceByText($"Have the gateway read it from the environment variable {name}", origin.Value, "${" + name + "}");
        }

        return SecretPlaces.TypeAt(at.Path) is { } type
            ? new ReplaceByCode($"Read it from the environment variable {name}", origin.Argument, $"{type}.FromEnv(\"{name}\")")
            : null;
    }
}
