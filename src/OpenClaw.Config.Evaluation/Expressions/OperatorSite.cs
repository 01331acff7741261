using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>An operator at its place.</summary>
internal readonly record struct OperatorSite(SyntaxNode Syntax, BinaryOperatorKind Kind, ITypeSymbol? Type, IMethodSymbol? Method, bool IsLifted, bool IsChecked)
{
    /// <summary>Whether it asks whether two references are one.</summary>
    public bool ComparesReferences { get; init; }
}
