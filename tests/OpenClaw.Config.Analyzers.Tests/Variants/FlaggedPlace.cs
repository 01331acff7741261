using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>What a rule underlines in an example.</summary>
/// <param name="Span">Where.</param>
/// <param name="Type">The type of the value, where it is one that can be written down elsewhere and handed in; else null.</param>
/// <param name="IsConstant">Whether a constant can hold it.</param>
internal sealed record FlaggedPlace(TextSpan Span, string? Type, bool IsConstant)
{
    /// <summary>Finds out about an underlined place.</summary>
    public static FlaggedPlace Of(SemanticModel model, TextSpan span)
    {
        var node = model.SyntaxTree.GetRoot().FindNode(span, getInnermostNodeForTie: true);
        if (node is not ExpressionSyntax value || value.Span != span || value is LambdaExpressionSyntax || IsNameOfCall(value)
            || node.FirstAncestorOrSelf<AttributeSyntax>() is not null || value.Parent is ExpressionStatementSyntax || DependsOnItsMethod(model, value))
        {
            return new FlaggedPlace(span, null, false);
        }

        var info = model.GetTypeInfo(value);
        var type = info.Type is null or IErrorTypeSymbol ? info.ConvertedType : info.Type;
        return type is null or IErrorTypeSymbol || type.SpecialType == SpecialType.System_Void
            ? new FlaggedPlace(span, null, false)
            : new FlaggedPlace(span, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), model.GetConstantValue(value).HasValue && type is not { Name: "Nullable" });
    }

    private static bool IsNameOfCall(ExpressionSyntax value) =>
        value.Parent is MemberAccessExpressionSyntax access && access.Name == value || value.Parent is InvocationExpressionSyntax call && call.Expression == value;

    private static bool DependsOnItsMethod(SemanticModel model, ExpressionSyntax value) => value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Any(name => model.GetSymbolInfo(name).Symbol is IParameterSymbol or ILocalSymbol or IRangeVariableSymbol);
}
