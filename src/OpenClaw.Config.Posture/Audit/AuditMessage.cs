using System.Runtime.CompilerServices;
using System.Text;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>The sentence of a finding, put together only where the finding holds: most checks find nothing.</summary>
[InterpolatedStringHandler]
internal readonly ref struct AuditMessage
{
    private readonly StringBuilder? _text;

    /// <summary>What the compiler calls for an interpolated string.</summary>
    public AuditMessage(int literalLength, int formattedCount, Answer holds, out bool isWanted)
    {
        isWanted = holds == Answer.Yes;
        _text = isWanted ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted(object? value) => _text!.Append(value is IFormattable number ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString());

    /// <inheritdoc />
    public override string ToString() => _text?.ToString() ?? string.Empty;
}
