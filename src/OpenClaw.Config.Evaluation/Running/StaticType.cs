using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>A type whose static fields have been initialised, or are about to be.</summary>
internal sealed class StaticType(INamedTypeSymbol type)
{
    private readonly List<Action> _problems = [];

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The fields' variables.</summary>
    public Dictionary<ISymbol, Cell> Cells { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The fields that were asked for, and where first.</summary>
    public Dictionary<ISymbol, SyntaxNode> Uses { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an initialiser threw: then nobody can use the type.</summary>
    public bool HasThrown { get; set; }

    /// <summary>
    /// Whether something in initialisers was refused and not told yet: a document that uses other fields of the type has nothing to do with it.
    /// </summary>
    public bool HasHiddenProblems => _problems.Count > 0;

    public void Hide(Action problem) => _problems.Add(problem);

    public void ShowProblems(Interpreter run)
    {
        _problems.ForEach(run.Tell);
        _problems.Clear();
    }

    public void Use(IFieldSymbol field, SyntaxNode syntax)
    {
        if (!Uses.ContainsKey(field))
        {
            Uses.Add(field, syntax);
        }
    }
}
