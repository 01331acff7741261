using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An exception of the base class library, to be thrown: all that is of interest is what it says.</summary>
internal sealed class ExceptionValue(SyntaxNode? madeBy, INamedTypeSymbol type, string? message) : Value(madeBy)
{
    public INamedTypeSymbol Type { get; } = type;

    public string? Message { get; } = message;

    public override string Noun => "an exception";
}
