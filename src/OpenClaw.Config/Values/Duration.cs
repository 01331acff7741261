using System.Globalization;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A stretch of time where the gateway reads one from a text: session maintenance, <c>cron.sessionRetention</c>, heartbeats,
/// <c>cloudWorkers.profiles.*.suspendAfter</c>. Settings whose name ends in <c>Ms</c>, <c>Seconds</c> or <c>Minutes</c> are plain numbers.
/// </summary>
/// <remarks>
/// A number with an optional unit <c>ms</c>, <c>s</c>, <c>m</c>, <c>h</c> or <c>d</c>, or several parts that each have one, with
/// nothing between them; no sign. Which unit a bare number has depends on the setting, so prefer the factories. Source:
/// OpenClaw 2026.9.6, its validator.
/// </remarks>
/// <example><c>Duration.Minutes(30)</c>, <c>"1h30m"</c></example>
[ConfigText]
public readonly record struct Duration : IConfigValue
{
    private readonly string? _value;

    /// <summary>Takes the text as it is. Whether it fits is for the rules to say.</summary>
    /// <param name="value">The text, as it stands in <c>openclaw.json</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    [ConfigText]
    public Duration(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>No time at all: <c>0m</c>. It switches a heartbeat off.</summary>
    [ConfigText("0m")]
    public static Duration Zero => new("0m");

    /// <summary>The text, as it stands in <c>openclaw.json</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Takes the text as it is.</summary>
    [ConfigText]
    public static implicit operator Duration(string value) => new(value);

    /// <summary>So many milliseconds.</summary>
    [ConfigText("{0}ms")]
    public static Duration Milliseconds(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "ms");

    /// <summary>So many seconds.</summary>
    [ConfigText("{0}s")]
    public static Duration Seconds(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "s");

    /// <summary>So many minutes.</summary>
    [ConfigText("{0}m")]
    public static Duration Minutes(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "m");

    /// <summary>So many hours.</summary>
    [ConfigText("{0}h")]
    public static Duration Hours(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "h");

    /// <summary>So many days.</summary>
    [ConfigText("{0}d")]
    public static Duration Days(long value) => new(value.ToString(CultureInfo.InvariantCulture) + "d");

    /// <inheritdoc />
    public override string ToString() => Value;

    ConfigNode IConfigValue.ToNode() => new ConfigText(Value);
}
