using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Loading;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Gateway;

/// <summary>One of the four places of a gateway credential.</summary>
/// <param name="Place">The place.</param>
/// <param name="Written">What the file holds once variables were put in: neither a reference nor a variable that stayed.</param>
/// <param name="IsReference">Whether a secret reference stands there.</param>
/// <param name="IsUnresolved">Whether a variable stayed there.</param>
/// <param name="IsDeferred">Whether it is fetched later: a reference, or a text that stands for one.</param>
/// <param name="Resolved">What the audit works with: the same, references fetched.</param>
internal sealed record AuditedCredential(
    ConfigCursor Place, AuditedSecret Written, Answer IsReference, Answer IsUnresolved, Answer IsDeferred, AuditedSecret Resolved)
{
    /// <summary>Whether anything that may become a credential is written.</summary>
    public Answer IsConfigured => Written.IsPresent.Or(IsDeferred).Or(IsUnresolved);

    public static AuditedCredential At(ConfigCursor place, LoadedConfig config)
    {
        if (config.TextAt(place) is { } text)
        {
            var secret = text.IsUnresolved || text.IsPending ? AuditedSecret.None
                : text.Provided is null ? AuditedSecret.Of(place.Text)
                : new(Answer.Yes, Symbol: text.Name is { } name ? SymbolOf(name) : text.Provided);
            return new(place, secret, Answer.No, Answers.Of(text.IsUnresolved), Answers.Of(text.IsPending), secret);
        }

        return Credential.At(place).Kind switch
        {
            CredentialKind.Absent => new(place, AuditedSecret.None, Answer.No, Answer.No, Answer.No, AuditedSecret.None),
            CredentialKind.Reference => new(place, AuditedSecret.None, Answer.Yes, Answer.No, Answer.Yes, Fetch(place, config.Environment)),
            // Whatever variables the text named were dealt with above.
            CredentialKind.Value or CredentialKind.Substituted or CredentialKind.Shorthand =>
                new(place, AuditedSecret.Of(place.Text), Answer.No, Answer.No, Answer.No, AuditedSecret.Of(place.Text)),
            _ => new(place, AuditedSecret.Unknown, Answer.Unknown, Answer.Unknown, Answer.Unknown, AuditedSecret.Unknown),
        };
    }

    /// <summary>What a variable is known by while its text is not.</summary>
    public static string SymbolOf(string variable) => "env:" + variable;

    /// <summary>The text of a secret that is fetched later, where that can be told.</summary>
    public AuditedSecret FetchDeferred(LoadedConfig config) =>
        config.TextAt(Place) is { IsPending: true, Name: { } name }
            ? config.Environment.ProvidesWhatIsNamed ? new(Answer.Yes, Symbol: SymbolOf(name)) : AuditedSecret.Of(config.Environment.Text(name))
            : Resolved;

    private static AuditedSecret Fetch(ConfigCursor reference, AuditEnvironment environment)
    {
        var (source, id) = (reference["source"].Text, reference["id"].Text);
        if (source is null || id is null)
        {
            return AuditedSecret.Unknown;
        }

        return environment.ProvidesWhatIsNamed ? new(Answer.Yes, Symbol: source == "env" ? SymbolOf(id) : $"{source}:{reference["provider"].Text}:{id}")
            : source == "env" ? AuditedSecret.Of(environment.Text(id))
            : AuditedSecret.None;
    }
}
