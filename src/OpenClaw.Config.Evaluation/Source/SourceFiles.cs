using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>The files of the compilation as the document knows them: the document's spans know no compiler.</summary>
internal sealed class SourceFiles
{
    private readonly Dictionary<SyntaxTree, SourceFile> _files = [];
    private readonly Dictionary<SourceFile, SyntaxTree> _trees = [];

    private readonly HashSet<SyntaxTree> _dataTrees = [];
    private readonly Dictionary<SourceFile, SyntaxTree> _data = [];

    /// <summary>The way back.</summary>
    public IReadOnlyDictionary<SourceFile, SyntaxTree> Trees => _trees;

    /// <summary>The way back to data files, whose trees are not the compilation's.</summary>
    public IReadOnlyDictionary<SourceFile, SyntaxTree> Data => _data;

    public void AddData(SyntaxTree tree) => _dataTrees.Add(tree);

    public SourceSpan SpanOf(SyntaxNode node) => SpanOf(node.SyntaxTree, node.Span);

    public SourceSpan SpanOf(SyntaxToken token) => SpanOf(token.SyntaxTree!, token.Span);

    public SourceSpan SpanOf(SyntaxTree tree, TextSpan span)
    {
        if (!_files.TryGetValue(tree, out var file))
        {
            file = new SourceFile(tree.FilePath);
            _files.Add(tree, file);
            (_dataTrees.Contains(tree) ? _data : _trees).Add(file, tree);
        }

        return new SourceSpan(file, span.Start, span.Length);
    }
}
