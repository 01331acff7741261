using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>
/// Variables that must not change: <c>in</c> parameters, <c>ref readonly</c> variables, <c>readonly</c> fields, <c>this</c> in a <c>readonly</c> member. A member
/// called on a struct in one of them works on a copy.
/// </summary>
internal static class ReadOnlyPlaces
{
    public static bool AreMeant(IOperation operation) => operation switch
    {
        IParameterReferenceOperation { Parameter.RefKind: RefKind.In or RefKind.RefReadOnlyParameter } => true,
        ILocalReferenceOperation { Local.RefKind: RefKind.RefReadOnly } => true,
        IFieldReferenceOperation { Field.IsReadOnly: true } field => !IsBeingMade(field),
        IFieldReferenceOperation { Field.ContainingType.IsValueType: true, Instance: { } instance } => AreMeant(instance),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type.IsValueType: true } => IsInReadOnlyMember(operation),
        _ => false,
    };

    /// <summary>Constructors and <c>init</c> accessors may change what is read-only afterwards: that of their own type, outside of lambdas.</summary>
    private static bool IsBeingMade(IFieldReferenceOperation operation)
    {
        foreach (var node in operation.Syntax.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return false;
                case ConstructorDeclarationSyntax or AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.InitAccessorDeclaration }:
                    return SymbolEqualityComparer.Default.Equals(operation.SemanticModel?.GetDeclaredSymbol(node)?.ContainingType.OriginalDefinition, operation.Field.ContainingType.OriginalDefinition);
                case TypeDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsInReadOnlyMember(IOperation operation)
    {
        for (var node = operation.Syntax; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AccessorDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.ReadOnlyKeyword):
                case BaseMethodDeclarationSyntax { Modifiers: var ofMethod } when ofMethod.Any(SyntaxKind.ReadOnlyKeyword):
                    return true;
                case BasePropertyDeclarationSyntax { Modifiers: var ofProperty }:
                    return ofProperty.Any(SyntaxKind.ReadOnlyKeyword);
                case BaseMethodDeclarationSyntax:
                    return false;
                case TypeDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
