namespace OpenClaw.Config.Model.Files;

/// <summary>What a source says of a path.</summary>
public sealed record FileContent
{
    /// <summary>The greatest size of an included file. The configuration itself has no limit.</summary>
    public const int MaxIncludedBytes = 2 * 1024 * 1024;

    /// <summary>Nothing is there.</summary>
    public static readonly FileContent Missing = new() { Refusal = "there is no such file" };

    /// <summary>The source cannot say: the file may well be there where the gateway runs. What it holds is not known.</summary>
    public static readonly FileContent NotAtHand = new();

    private FileContent()
    {
    }

    /// <summary>The text; null where there is none.</summary>
    public string? Text { get; private init; }

    /// <summary>Why the gateway would not read it, as the end of a sentence; null where it would, or where nobody knows.</summary>
    public string? Refusal { get; private init; }

    /// <summary>A file that can be read.</summary>
    public static FileContent Of(string text) => new() { Text = text };

    /// <summary>
    /// Something is there that the gateway does not read: a folder or device, a file above <see cref="MaxIncludedBytes"/>, one with further
    /// hard links, one that may not be opened.
    /// </summary>
    /// <param name="because">The reason, as the end of a sentence: "it is a folder".</param>
    public static FileContent Refused(string because) => new() { Refusal = because };
}
