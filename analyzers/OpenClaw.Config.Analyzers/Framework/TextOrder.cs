using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>The order of writes in a text without conditions, as a JSON file is: what stands later wins.</summary>
internal sealed class TextOrder : IWriteOrder
{
    /// <summary>The one instance.</summary>
    public static readonly TextOrder Instance = new();

    /// <inheritdoc />
    public bool AlwaysFollows(SourceSpan first, SourceSpan second) => first.File == second.File && first.Start < second.Start;
}
