using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A reference to a secret: where it is found, never what it is.</summary>
internal sealed class SecretValue(SyntaxNode? madeBy, INamedTypeSymbol type, string source, Value provider, Value id) : Value(madeBy)
{
    public INamedTypeSymbol Type { get; } = type;

    public string Source { get; } = source;

    public Value Provider { get; } = provider;

    public Value Id { get; } = id;

    public override string Noun => "a secret";
}
