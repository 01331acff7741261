using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>
/// An example as a file of its own, in a namespace and with names of documents of its own, so that many can be compiled together. The bodies of
/// its marked methods are blocks, and known by place.
/// </summary>
internal sealed class ExampleFile
{
    private ExampleFile(string text)
    {
        Text = text;
        Bodies = [.. MarkedMethods(text).Select(static method => new MarkedBody(
            method.Identifier.ValueText,
            method.ParameterList.ToString(),
            string.Join(", ", method.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText)),
            TextSpan.FromBounds(method.Body!.OpenBraceToken.Span.End, method.Body.CloseBraceToken.SpanStart)))];
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The bodies of the methods that describe gateways.</summary>
    public IReadOnlyList<MarkedBody> Bodies { get; }

    /// <summary>Whether code says itself which methods describe gateways.</summary>
    public static bool HasMarkedMethods(string code) =>
        code.Contains("[OpenClawConfig(", StringComparison.Ordinal) || code.Contains("[OpenClawFleet]", StringComparison.Ordinal);

    /// <summary>The name of an example as code can have it.</summary>
    public static string NameOf(Example example) => example.Name.Replace('.', '_');

    /// <summary>The file of an example.</summary>
    public static ExampleFile Of(Example example)
    {
        var name = NameOf(example);
        var file = HasMarkedMethods(example.Code) ? example.Code : ConfigCompilation.Wrap(example.Code);
        return new ExampleFile(WithBlocks($"namespace Cases.{name};\n\n" + file.Replace("[OpenClawConfig(\"home\")]", $"[OpenClawConfig(\"{name}\")]", StringComparison.Ordinal)));
    }

    private static IEnumerable<MethodDeclarationSyntax> MarkedMethods(string text) => CSharpSyntaxTree.ParseText(text, ConfigCompilation.ParseOptions).GetRoot()
        .DescendantNodes().OfType<MethodDeclarationSyntax>()
        .Where(static method => method.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString() is "OpenClawConfig" or "OpenClawFleet"));

    private static string WithBlocks(string text)
    {
        var changed = new StringBuilder(text);
        foreach (var method in MarkedMethods(text).Where(static method => method.ExpressionBody is not null).Reverse())
        {
            var span = TextSpan.FromBounds(method.ExpressionBody!.SpanStart, method.SemicolonToken.Span.End);
            changed.Remove(span.Start, span.Length).Insert(span.Start, $"{{ {method.ExpressionBody.Expression}; }}");
        }

        return changed.ToString();
    }
}

/// <summary>The body of a method that describes gateways.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Parameters">Its parameters, with the parentheses.</param>
/// <param name="Arguments">Their names, as one would hand them on.</param>
/// <param name="Span">What lies between its braces.</param>
internal sealed record MarkedBody(string Method, string Parameters, string Arguments, TextSpan Span);
