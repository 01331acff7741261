using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>
/// Stands in for the interpreter where a test is about the pipeline alone: each field <c>const string name = "text"</c> of a class
/// named <c>Documents</c> is a document of one key.
/// </summary>
internal static class FakeEvaluation
{
    /// <summary>The documents of a compilation.</summary>
    public static EvaluationResult Run(Microsoft.CodeAnalysis.Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var documents = compilation.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(static type => type.Identifier.Text == "Documents")
            .SelectMany(static type => type.DescendantNodes().OfType<VariableDeclaratorSyntax>())
            .Select(static field => Document(field.Identifier.Text, new ConfigText(((LiteralExpressionSyntax)field.Initializer!.Value).Token.ValueText)));
        return new([.. documents], [], new Dictionary<SourceFile, SyntaxTree>());
    }

    /// <summary>A document of one key.</summary>
    public static EvaluatedDocument Document(string name, ConfigNode value, bool hasValidName = true)
    {
        var root = new ConfigObject();
        root.Set("value", value);
        return new(new ConfigDocument(name, root), default, hasValidName);
    }
}
