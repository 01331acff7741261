using System.Collections.Immutable;
using System.Globalization;

namespace OpenClaw.Config.Analyzers.Fixes;

/// <summary>A fix as the properties of a diagnostic: the only thing that travels from an analyzer to a code fix.</summary>
public static class FixProperties
{
    private const string Kind = "fix.kind";
    private const string Title = "fix.title";
    private const string Start = "fix.start";
    private const string Length = "fix.length";
    private const string Text = "fix.text";

    /// <summary>Writes a fix. The target must lie in the tree of the diagnostic.</summary>
    public static void Write(ConfigFix fix, ImmutableDictionary<string, string?>.Builder properties)
    {
        var (kind, text) = fix switch
        {
            ReplaceByText replace => (FixKind.ReplaceByText, replace.Text),
            ReplaceByCode replace => (FixKind.ReplaceByCode, replace.Code),
            AddCall add => (FixKind.AddCall, add.Call),
            RenameCall rename => (FixKind.RenameCall, rename.Name),
            _ => (FixKind.RemoveCall, string.Empty),
        };
        properties[Kind] = kind.ToString();
        properties[Title] = fix.Title;
        properties[Start] = fix.Target.Start.ToString(CultureInfo.InvariantCulture);
        properties[Length] = fix.Target.Length.ToString(CultureInfo.InvariantCulture);
        properties[Text] = text;
    }

    /// <summary>Reads a fix; null when the diagnostic carries none.</summary>
    public static FixOrder? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Kind, out var kind)
        && Enum.TryParse<FixKind>(kind, out var known)
        && properties.TryGetValue(Title, out var title) && title is not null
        && properties.TryGetValue(Text, out var text) && text is not null
        && properties.TryGetValue(Start, out var start) && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && properties.TryGetValue(Length, out var length) && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new FixOrder(known, title, first, count, text)
            : null;
}

/// <summary>What is to be done.</summary>
public enum FixKind
{
    /// <summary>See <see cref="Fixes.ReplaceByText"/>.</summary>
    ReplaceByText,

    /// <summary>See <see cref="Fixes.ReplaceByCode"/>.</summary>
    ReplaceByCode,

    /// <summary>See <see cref="Fixes.RemoveCall"/>.</summary>
    RemoveCall,

    /// <summary>See <see cref="Fixes.AddCall"/>.</summary>
    AddCall,

    /// <summary>See <see cref="Fixes.RenameCall"/>.</summary>
    RenameCall,
}

/// <summary>A fix as it arrives at the code fix provider.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Title">What the operator picks.</param>
/// <param name="Start">Where the target begins in its text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Text">The new text, code, call or name.</param>
public sealed record FixOrder(FixKind Kind, string Title, int Start, int Length, string Text);
