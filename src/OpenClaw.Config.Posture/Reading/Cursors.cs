using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>Reading places the way the gateway reads them.</summary>
public static class Cursors
{
    /// <summary>The text here, or the default where certainly nothing is.</summary>
    public static Setting<string> TextOr(this ConfigCursor cursor, string fallback) =>
        cursor.IsAbsent ? Setting<string>.Default(fallback)
        : cursor.Text is { } text ? Setting<string>.Written(text, cursor)
        : Setting<string>.Unknown(cursor);

    /// <summary>The truth value here, or the default where certainly nothing is.</summary>
    public static Setting<bool> FlagOr(this ConfigCursor cursor, bool fallback) =>
        cursor.IsAbsent ? Setting<bool>.Default(fallback)
        : cursor.Boolean is { } flag ? Setting<bool>.Written(flag, cursor)
        : Setting<bool>.Unknown(cursor);

    /// <summary>Whether an object with at least one key is here: how the gateway asks if a map restricts anything.</summary>
    public static Answer HasKeys(this ConfigCursor cursor) =>
        cursor.IsAbsent ? Answer.No
        : cursor.IsUnknown ? Answer.Unknown
        : cursor.Node is not ConfigObject ? Answer.No
        : cursor.Children().Any(static child => child.IsPresent) ? Answer.Yes
        : cursor.HasAllChildren && !cursor.Children().Any() ? Answer.No
        : Answer.Unknown;

    /// <summary>Whether this place and everything below it is certain.</summary>
    public static bool IsCertain(this ConfigCursor cursor) =>
        cursor.IsAbsent || cursor is { IsPresent: true, Node.IsComplete: true };
}
