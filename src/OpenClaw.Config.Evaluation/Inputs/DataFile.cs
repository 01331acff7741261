using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Model.Inputs;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>
/// A data file with a syntax tree of its own. Values of the program know their place by the syntax node that made them; the tree has a literal
/// for each value of the file at exactly its place, and all between them as trivia. Nobody compiles it.
/// </summary>
internal sealed class DataFile
{
    private readonly Dictionary<int, SyntaxNode> _nodes = [];

    private DataFile(SourceFile file, string text, SyntaxTree tree)
    {
        (File, Text, Tree) = (file, text, tree);
        foreach (var node in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
        {
            _nodes[node.SpanStart] = node;
        }
    }

    public SourceFile File { get; }

    public string Text { get; }

    public SyntaxTree Tree { get; }

    /// <summary>The file as JSON or as CSV. What is neither has no places but those of its problems.</summary>
    public static DataFile Of(InputFile input, bool isTable, SourceFiles files)
    {
        var file = new SourceFile(input.Path);
        var spans = new List<(int Start, int End)>();
        if (isTable)
        {
            foreach (var cell in CsvReader.Read(file, input.Text, out _)?.Rows.SelectMany(static row => row) ?? [])
            {
                spans.Add((cell.Span.Start, cell.Span.End));
            }
        }
        else if (Json5Reader.Read(file, input.Text, new JsonReadOptions { MaxLength = InputName.MaxLength }).Root is { } root)
        {
            Collect(root, spans);
        }

        var tree = Plant(input, spans);
        files.AddData(tree);
        return new DataFile(file, input.Text, tree);
    }

    /// <summary>The node at a place; null where no value stands.</summary>
    public SyntaxNode? At(SourceSpan place) => _nodes.TryGetValue(place.Start, out var node) ? node : null;

    private static SyntaxTree Plant(InputFile input, List<(int Start, int End)> spans)
    {
        spans.Sort();
        var literals = new List<SyntaxNodeOrToken>();
        var comma = SyntaxFactory.MissingToken(SyntaxKind.CommaToken);
        var at = 0;
        foreach (var (start, end) in spans)
        {
            // An empty cell is nowhere; of a key written twice only the last value counts, and the spans stay in order.
            if (start < at || end == start)
            {
                continue;
            }

            if (literals.Count > 0)
            {
                literals.Add(comma);
            }

            var raw = input.Text.Substring(start, end - start);
            literals.Add(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Between(at, start), raw, raw, default)));
            at = end;
        }

        var list = SyntaxFactory.InitializerExpression(
            SyntaxKind.ArrayInitializerExpression,
            SyntaxFactory.MissingToken(SyntaxKind.OpenBraceToken),
            SyntaxFactory.SeparatedList<ExpressionSyntax>(literals),
            SyntaxFactory.MissingToken(default, SyntaxKind.CloseBraceToken, Between(at, input.Text.Length)));
        return CSharpSyntaxTree.Create(list, path: input.Path);

        SyntaxTriviaList Between(int from, int to) => from == to ? default : SyntaxFactory.TriviaList(SyntaxFactory.DisabledText(input.Text.Substring(from, to - from)));
    }

    private static void Collect(ConfigNode root, List<(int Start, int End)> spans)
    {
        var open = new Stack<ConfigNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            switch (node)
            {
                case ConfigObject map:
                    foreach (var property in map.Properties)
                    {
                        open.Push(property.Node);
                    }

                    break;
                case ConfigArray list:
                    foreach (var item in list.Items)
                    {
                        open.Push(item);
                    }

                    break;
                default:
                    var place = node.Origin!.Value;
                    spans.Add((place.Start, place.End));
                    break;
            }
        }
    }
}
