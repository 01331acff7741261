using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Gateway;

/// <summary>A credential as far as it can be told.</summary>
/// <param name="IsPresent">Whether there is one.</param>
/// <param name="Text">Its text without blanks around, where it is known.</param>
/// <param name="Symbol">What it is taken from, where the text is not known: two of the same symbol are equal.</param>
internal sealed record AuditedSecret(Answer IsPresent, string? Text = null, string? Symbol = null)
{
    public static AuditedSecret None { get; } = new(Answer.No);

    public static AuditedSecret Unknown { get; } = new(Answer.Unknown);

    /// <summary>A text; none where it is blank.</summary>
    public static AuditedSecret Of(string? text) => text?.Trim() is { Length: > 0 } trimmed ? new(Answer.Yes, trimmed) : None;

    /// <summary>This, or where there is none the other.</summary>
    public AuditedSecret Or(AuditedSecret other) => IsPresent switch
    {
        Answer.Yes => this,
        Answer.No => other,
        _ => new(other.IsPresent == Answer.Yes ? Answer.Yes : Answer.Unknown),
    };

    /// <summary>Whether both are there and the same.</summary>
    public Answer IsSameAs(AuditedSecret other) => IsPresent.And(other.IsPresent).And(
        Text is not null && other.Text is not null ? Answers.Of(Text == other.Text)
        : Symbol is not null && Symbol == other.Symbol ? Answer.Yes
        : Answer.Unknown);
}
