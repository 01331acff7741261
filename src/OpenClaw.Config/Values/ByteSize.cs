using System.Globalization;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// An amount of data where the gateway reads one from a text: <c>session.maintenance.maxDiskBytes</c> and
/// <c>highWaterBytes</c>, the transcript limits of <c>agents.defaults.compaction</c>.
/// </summary>
/// <remarks>
/// A number with a unit <c>b</c>, <c>kb</c>, <c>mb</c>, <c>gb</c> or <c>tb</c> directly behind it, in steps of 1,024; no sign.
/// Source: OpenClaw 2026.9.6, its validator.
/// </remarks>
/// <example><c>ByteSize.Megabytes(512)</c>, <c>"1.5gb"</c></example>
[ConfigText]
public readonly record struct ByteSize : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public ByteSize(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator ByteSize(string value) => new(value);

    /// <summary>So many bytes.</summary>
    [ConfigText("{0}b")]
    public static ByteSize Bytes(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "b");

    /// <summary>So many times 1,024 bytes.</summary>
    [ConfigText("{0}kb")]
    public static ByteSize Kilobytes(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "kb");

    /// <summary>So many times 1,024 kilobytes.</summary>
    [ConfigText("{0}mb")]
    public static ByteSize Megabytes(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "mb");

    /// <summary>So many times 1,024 megabytes.</summary>
    [ConfigText("{0}gb")]
    public static ByteSize Gigabytes(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "gb");

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
