using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>The operations behind the compilation's symbols. One semantic model a file: binding is what an evaluation costs.</summary>
internal sealed class Bodies(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly Dictionary<ISymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, IOperation?> _initializers = [];

    private readonly Dictionary<ISymbol, ISet<SyntaxNode>?> _yields = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, object> _loops = [];

    public Compilation Compilation { get; } = compilation;

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            model = SemanticModels.Of(Compilation, tree);
            _models.Add(tree, model);
        }

        return model;
    }

    /// <summary>
    /// The block of a method, accessor, local function or lambda-like body; null when it has none in this compilation. A constructor gives
    /// its whole <see cref="IConstructorBodyOperation"/>.
    /// </summary>
    public IOperation? Of(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        if (!_bodies.TryGetValue(method, out var body))
        {
            body = Bind(method);
            _bodies.Add(method, body);
        }

        return body;
    }

    /// <summary>The value of an initialiser: the expression behind the equals sign.</summary>
    public IOperation? Of(EqualsValueClauseSyntax initializer)
    {
        if (!_initializers.TryGetValue(initializer, out var value))
        {
            value = (ModelOf(initializer.SyntaxTree).GetOperation(initializer, cancellation) as ISymbolInitializerOperation)?.Value;
            _initializers.Add(initializer, value);
        }

        return value;
    }

    /// <summary>
    /// The statements of an iterator method that are or hold a <c>yield</c>, the syntax of its body included; null for any other method.
    /// </summary>
    public ISet<SyntaxNode>? YieldsOf(IMethodSymbol method)
    {
        if (method.ReturnType.OriginalDefinition.SpecialType is not (SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable
            or SpecialType.System_Collections_Generic_IEnumerator_T or SpecialType.System_Collections_IEnumerator))
        {
            return null;
        }

        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (!_yields.TryGetValue(method, out var yields))
        {
            yields = Declaration(method) is { } declaration ? YieldSyntax.In(declaration) : null;
            _yields.Add(method, yields);
        }

        return yields;
    }

    /// <summary>How a <c>foreach</c> enumerates.</summary>
    public ForEachStatementInfo LoopOf(IForEachLoopOperation loop)
    {
        if (!_loops.TryGetValue(loop.Syntax, out var info) && loop.Syntax is CommonForEachStatementSyntax syntax)
        {
            _loops.Add(syntax, info = ModelOf(syntax.SyntaxTree).GetForEachStatementInfo(syntax));
        }

        return info is ForEachStatementInfo known ? known : default;
    }

    /// <summary>The declaration of a symbol, if it is in this compilation. A symbol of a referenced project has syntax too, but not here.</summary>
    public SyntaxNode? Declaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Where(reference => Compilation.ContainsSyntaxTree(reference.SyntaxTree))
        .Select(reference => reference.GetSyntax(cancellation))
        .FirstOrDefault();

    /// <summary>The call of the base's constructor in <c>class B(int x) : A(x)</c>.</summary>
    public IOperation? Of(PrimaryConstructorBaseTypeSyntax baseCall) => ModelOf(baseCall.SyntaxTree).GetOperation(baseCall, cancellation);

    /// <summary>The conversion from one type to another.</summary>
    public Conversion Classify(ITypeSymbol from, ITypeSymbol to) => ((CSharpCompilation)Compilation).ClassifyConversion(from, to);

    /// <summary>What happens to each item of a spread on its way into the collection.</summary>
    public Conversion SpreadConversion(ISpreadOperation spread) => spread.GetElementConversion();

    private IOperation? Bind(IMethodSymbol method)
    {
        var declaration = Declaration(method);
        if (declaration is null)
        {
            return null;
        }

        if (!SyntaxDepth.IsBearable(declaration))
        {
            return null;
        }

        var operation = ModelOf(declaration.SyntaxTree).GetOperation(declaration, cancellation);
        return operation switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            ILocalFunctionOperation local => local.Body,
            // A record with a base call gives this operation for its declaration, which is also that of the members the compiler adds.
            IConstructorBodyOperation when method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor) => null,
            IConstructorBodyOperation or IBlockOperation => operation,
            // The accessor of `int X => 1;` is declared by the arrow.
            _ => declaration is ArrowExpressionClauseSyntax ? operation : null,
        };
    }
}
