using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>An effective value and where it was written. A default has a value and no source.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Setting<T>
{
    private Setting(T value, bool isKnown, ConfigCursor? source)
    {
        Value = value;
        IsKnown = isKnown;
        Source = source;
    }

    /// <summary>The value; meaningless unless <see cref="IsKnown"/>.</summary>
    public T Value { get; }

    /// <summary>Whether the value is certain.</summary>
    public bool IsKnown { get; }

    /// <summary>The place that was read; null for a default.</summary>
    public ConfigCursor? Source { get; }

    /// <summary>Whether the value is certain and equal to this one.</summary>
    public Answer Is(T value) => IsKnown ? Answers.Of(EqualityComparer<T>.Default.Equals(Value, value)) : Answer.Unknown;

    /// <summary>A value that was written.</summary>
    public static Setting<T> Written(T value, ConfigCursor source) => new(value, true, source);

    /// <summary>A value nobody wrote.</summary>
    public static Setting<T> Default(T value) => new(value, true, null);

    /// <summary>A value nobody can tell.</summary>
    public static Setting<T> Unknown(ConfigCursor source) => new(default!, false, source);
}
