using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A value of one of the library's typed texts: an agent id, a duration, a tool name.</summary>
internal sealed class TextValue(SyntaxNode? madeBy, INamedTypeSymbol type, string text, bool isLiteralSecret = false) : Value(madeBy)
{
    public INamedTypeSymbol Type { get; } = type;

    public string Text { get; } = text;

    public bool IsLiteralSecret { get; } = isLiteralSecret;

    public override string Noun => "a " + Type.Name;
}
