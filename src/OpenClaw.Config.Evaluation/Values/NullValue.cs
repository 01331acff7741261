using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>Null, of whatever type.</summary>
internal sealed class NullValue(SyntaxNode? madeBy) : Value(madeBy)
{
    public override string Noun => "null";
}
