using Microsoft.CodeAnalysis;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>Where a value would be that nobody can establish. Whatever is computed from it is unknown too, and silently so.</summary>
internal sealed class UnknownValue(SyntaxNode? madeBy, UnknownReason reason = UnknownReason.Poisoned) : Value(madeBy)
{
    public UnknownReason Reason { get; } = reason;

    public override string Noun => "an unknown value";
}
