using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>
/// The variables of one entry into a block. A lambda holds on to the scope it was made in, so each round of a loop gives it variables
/// of its own, as C# demands.
/// </summary>
internal sealed class Scope(Scope? parent)
{
    private Dictionary<ISymbol, Cell>? _cells;

    private HashSet<ISymbol>? _localFunctions;

    public Scope? Parent { get; } = parent;

    public IEnumerable<Cell> Cells => _cells is null ? [] : _cells.Values;

    public Cell Declare(ISymbol variable, Cell cell)
    {
        _cells ??= new Dictionary<ISymbol, Cell>(SymbolEqualityComparer.Default);
        _cells[variable] = cell;
        return cell;
    }

    /// <summary>The variable, if it was declared in this very scope.</summary>
    public Cell? FindHere(ISymbol variable) => _cells is { } cells && cells.TryGetValue(variable, out var cell) ? cell : null;

    /// <summary>The scope that a variable was declared in.</summary>
    public Scope? OwnerOf(ILocalSymbol variable)
    {
        var scope = this;
        while (scope is not null && scope.FindHere(variable) is null)
        {
            scope = scope.Parent;
        }

        return scope;
    }

    public Cell? Find(ISymbol variable)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._cells is { } cells && cells.TryGetValue(variable, out var cell))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>Notes that a local function lives here, so that it finds its variables wherever it is called from.</summary>
    public void Declare(IMethodSymbol localFunction) => (_localFunctions ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(localFunction);

    /// <summary>The scope in which a local function lives.</summary>
    public Scope? OwnerOf(IMethodSymbol localFunction)
    {
        var scope = this;
        while (scope is not null && scope._localFunctions?.Contains(localFunction.OriginalDefinition) != true)
        {
            scope = scope.Parent;
        }

        return scope;
    }
}
