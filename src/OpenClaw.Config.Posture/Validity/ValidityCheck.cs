using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Validity;

// Validity: the gateway's own yes or no, where its schema cannot say it.
//
//   Check       one family of the gateway's rules: a class that reads a document and adds violations.
//   Violation   a refusal or a warning: rule, place, sentence.
//   Stage       the validator asks in stages and stops at the first with an error.
//   Verdict     schema and checks together, as the validator would report them.

/// <summary>A family of rules of the gateway's validator. It holds no state, and is silent on what is not certain.</summary>
public abstract class ValidityCheck
{
    /// <summary>The places that the family asks for, see <see cref="PathPattern"/>: those of all families are found together.</summary>
    internal virtual IReadOnlyList<string> Places => [];

    /// <summary>Adds what the family finds wrong with a document.</summary>
    internal abstract void Check(ValidityContext context, List<ValidityViolation> found);

    /// <summary>The text here, when it is certain what the gateway will read: a variable is filled in when it starts.</summary>
    protected static string? TextOf(ConfigCursor at) => at is { IsPresent: true, Node: ConfigText text } && !EnvironmentReferences.IsIn(text) ? text.Value : null;

    /// <summary>The text trimmed and in lower case, as the gateway compares most words.</summary>
    protected static string? WordOf(ConfigCursor at) => TextOf(at)?.Trim().ToLowerInvariant();

    /// <summary>Whether certainly something is here that holds at least one thing.</summary>
    protected static bool HasItems(ConfigCursor at) => at.IsPresent && at.Node is ConfigObject or ConfigArray && at.Children().Any(static child => child.IsPresent);

    /// <summary>A value as a message may show it: cut when it is long, and nothing of a text that may be a credential.</summary>
    protected static string Show(ConfigCursor at) => at.Node switch
    {
        ConfigText text when (text.Marks & NodeMarks.Confidential) != 0 || SecretNames.LooksSecret(at.Path.Segment) => "this text",
        ConfigText { Value.Length: > 60 } text => $"'{text.Value.Substring(0, 60)}...'",
        ConfigText text => $"'{text.Value}'",
        ConfigNumber number => Model.Json.JsonNumbers.Format(number.Value),
        ConfigBoolean boolean => boolean.Value ? "true" : "false",
        _ => "this",
    };
}
