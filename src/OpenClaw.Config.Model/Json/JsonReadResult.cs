using System.Diagnostics.CodeAnalysis;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Json;

/// <summary>A tree, or the reason why there is none.</summary>
public sealed class JsonReadResult
{
    internal JsonReadResult(ConfigNode root) => Root = root;

    internal JsonReadResult(JsonError error) => Error = error;

    /// <summary>The value of the text; null when it could not be read.</summary>
    public ConfigNode? Root { get; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public JsonError? Error { get; }

    /// <summary>Whether there is a tree.</summary>
    [MemberNotNullWhen(true, nameof(Root))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Root is not null;
}
