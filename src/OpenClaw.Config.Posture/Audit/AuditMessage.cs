using System.Runtime.CompilerServices;
using System.Text;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>The sentence of a finding, put together only where the finding holds: most checks find nothing.</summary>
[InterpolatedStringHandler]
internal readonly ref struct AuditMessage
{
    private readonly StringBuilder? _text;
    private readonly string? _whole;

    /// <summary>What the compiler calls for an interpolated string.</summary>
    public AuditMessage(int literalLength, int formattedCount, Answer holds, out bool isWanted)
    {
        isWanted = holds == Answer.Yes;
        _text = isWanted ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    private AuditMessage(string whole) => _whole = whole;

    /// <summary>A sentence in which nothing is to be put.</summary>
    public static implicit operator AuditMessage(string whole) => new(whole);

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted(object? value) => _text!.Append(value is IFormattable number ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString());

    /// <inheritdoc />
    public override string ToString() => _whole ?? _text?.ToString() ?? string.Empty;
}
