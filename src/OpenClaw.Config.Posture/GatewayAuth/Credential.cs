using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.GatewayAuth;

/// <summary>A credential as it is written, never its text.</summary>
/// <param name="Kind">What is written.</param>
/// <param name="Source">Where.</param>
public sealed record Credential(CredentialKind Kind, ConfigCursor Source)
{
    // "$${NAME}" is an escape that yields the text "${NAME}".
    private static readonly Regex Substitution = new(@"(?<!\$)\$\{[A-Z_][A-Z0-9_]*\}", RegexOptions.CultureInvariant);
    private static readonly Regex WholeName = new(@"^\$[A-Z][A-Z0-9_]{0,127}$", RegexOptions.CultureInvariant);
    private static readonly string[] RefKeys = ["source", "provider", "id"];

    /// <summary>Whether the credential's text stands in the file once the environment was put in.</summary>
    internal Answer HasValue(GatewayEnvironment environment) => Kind switch
    {
        CredentialKind.Value => Answer.Yes,
        CredentialKind.Substituted => environment.ResolvesVariables,
        CredentialKind.Unknown => Answer.Unknown,
        _ => Answer.No,
    };

    /// <summary>Whether it is a reference object.</summary>
    internal Answer IsReference => Kind switch
    {
        CredentialKind.Reference => Answer.Yes,
        CredentialKind.Unknown => Answer.Unknown,
        _ => Answer.No,
    };

    /// <summary>Whether a variable was to be put in and was not there.</summary>
    internal Answer IsUnresolved(GatewayEnvironment environment) => Kind switch
    {
        CredentialKind.Substituted => environment.ResolvesVariables.Not(),
        CredentialKind.Unknown => Answer.Unknown,
        _ => Answer.No,
    };

    /// <summary>The credential at a place.</summary>
    public static Credential At(ConfigCursor place) => new(KindOf(place), place);

    private static CredentialKind KindOf(ConfigCursor place)
    {
        if (place.IsAbsent)
        {
            return CredentialKind.Absent;
        }

        if (place.IsUnknown)
        {
            return CredentialKind.Unknown;
        }

        return place.Node switch
        {
            ConfigText text when (text.Marks & NodeMarks.FromVariable) != 0 && text.Value.Trim().Length > 0 && !Substitution.IsMatch(text.Value) => CredentialKind.Value,
            ConfigText text => KindOf(text.Value),
            ConfigObject reference when reference.MayHaveMore => CredentialKind.Unknown,
            ConfigObject reference when reference.Find("source") is not null && reference.Find("id") is not null
                && reference.Properties.All(static property => RefKeys.Contains(property.Name)) => CredentialKind.Reference,
            _ => CredentialKind.Unknown,
        };
    }

    private static CredentialKind KindOf(string text) =>
        text.Trim().Length == 0 ? CredentialKind.Absent
        : WholeName.IsMatch(text.Trim()) ? CredentialKind.Shorthand
        : Substitution.IsMatch(text) ? CredentialKind.Substituted
        : CredentialKind.Value;
}
