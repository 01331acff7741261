using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>What <c>typeof</c> gives: a type, to hand on to members of <c>Enum</c> or to compare with another.</summary>
internal sealed class TypeValue(SyntaxNode? madeBy, ITypeSymbol type) : Value(madeBy)
{
    public ITypeSymbol Type { get; } = type;

    public override string Noun => "a type";
}
