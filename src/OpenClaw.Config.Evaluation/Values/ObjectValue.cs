using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An instance of a class, struct, record or anonymous type whose source is in the compilation.</summary>
/// <param name="madeBy">The creation.</param>
/// <param name="doubt">See <see cref="MutableValue"/>.</param>
/// <param name="type">The type at run time, type arguments filled in.</param>
internal sealed class ObjectValue(SyntaxNode? madeBy, int doubt, INamedTypeSymbol type) : MutableValue(madeBy, doubt)
{
    private readonly Dictionary<ISymbol, Cell> _slots = new(SymbolEqualityComparer.Default);

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The evaluation that made it, by which its own methods can be asked; null for structs that were never made.</summary>
    public Interpreter? Run { get; init; }

    /// <summary>What an exception of the operator's says.</summary>
    public string? Message { get; set; }

    public IEnumerable<Cell> Slots => _slots.Values;

    public override string Noun => "a " + Type.Name;

    /// <summary>
    /// The slot of a field, of an auto-property's field, or of a parameter of the primary constructor that members go on using.
    /// Null when there is none yet.
    /// </summary>
    public Cell? Find(ISymbol member) => _slots.TryGetValue(member.OriginalDefinition, out var slot) ? slot : null;

    public void Declare(ISymbol member, Value value) => _slots[member.OriginalDefinition] = new Cell(value, Doubt);

    /// <summary>Whether each field equals the other's, as the equality of records and structs demands.</summary>
    /// <param name="other">An object of the same type.</param>
    /// <param name="equality">What equal means for fields.</param>
    /// <param name="declarer">Looks only at fields that this type declares.</param>
    public bool HasSameContents(ObjectValue other, IEqualityComparer<Value> equality, INamedTypeSymbol? declarer = null)
    {
        if (IsTainted || other.IsTainted)
        {
            throw new UnknownEncounteredException();
        }

        foreach (var slot in _slots)
        {
            if ((declarer is null || SymbolEqualityComparer.Default.Equals(slot.Key.ContainingType, declarer.OriginalDefinition))
                && !(other._slots.TryGetValue(slot.Key, out var theirs) && equality.Equals(slot.Value.Value, theirs.Value)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash of the fields, as the compiler's own of a record: of all, or of those that one type declares.</summary>
    public int HashOfContents(IEqualityComparer<Value> equality, INamedTypeSymbol? declarer = null)
    {
        var hash = 17;
        foreach (var slot in _slots)
        {
            if (declarer is null || SymbolEqualityComparer.Default.Equals(slot.Key.ContainingType, declarer.OriginalDefinition))
            {
                hash = unchecked((hash * 31) + equality.GetHashCode(slot.Value.Value));
            }
        }

        return hash;
    }

    /// <summary>The same contents in a new object: what <c>with</c> begins with, and what assigning a struct stores.</summary>
    public ObjectValue Copy(SyntaxNode? madeBy, int doubt, bool isBoxed = false)
    {
        var copy = new ObjectValue(madeBy, doubt, Type) { Run = Run, IsBoxed = isBoxed };
        foreach (var slot in _slots)
        {
            copy._slots.Add(slot.Key, new Cell(slot.Value.Value.ForStore(doubt), doubt));
        }

        if (IsTainted)
        {
            copy.Taint();
        }

        return copy;
    }

    /// <summary>Whether it is a struct in a box, which goes from hand to hand as objects do.</summary>
    public bool IsBoxed { get; private init; }

    public override Value ForStore(int doubt) => Type.IsValueType && !IsBoxed ? Copy(MadeBy, doubt) : this;

    /// <summary>A new box around a copy of a struct.</summary>
    public ObjectValue Boxed(int doubt) => Copy(MadeBy, doubt, isBoxed: true);

    /// <summary>What comes out of a box: a copy.</summary>
    public ObjectValue Unboxed(int doubt) => Type.IsValueType ? Copy(MadeBy, doubt) : this;
}
