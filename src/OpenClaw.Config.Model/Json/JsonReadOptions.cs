using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>How a JSON text is read.</summary>
public sealed record JsonReadOptions
{
    /// <summary>Every node says where in the text it lies; nothing is marked.</summary>
    public static readonly JsonReadOptions Default = new();

    /// <summary>The marks of every node.</summary>
    public NodeMarks Marks { get; init; }

    /// <summary>
    /// One origin for every node, instead of its place in the text: a text that is itself a C# argument has no offsets of its own.
    /// </summary>
    public Origin? Origin { get; init; }

    /// <summary>What led to this text, innermost first: the places that include it. Part of every node's origin.</summary>
    public IReadOnlyList<SourceSpan>? Trail { get; init; }

    /// <summary>The keys of texts that were read before; null where this is the only one.</summary>
    public KeyTexts? Keys { get; init; }

    /// <summary>How deep arrays and objects may nest. What walks a tree does so by recursion, on stacks as small as a compiler's.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many UTF-16 code units the text may have.</summary>
    public int MaxLength { get; init; } = 16 * 1024 * 1024;
}
