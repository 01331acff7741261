using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>
/// A value that can be changed in place. A change that only perhaps happens (under a condition that is unknown) leaves contents nobody
/// can tell: the value is tainted then, and reading it gives unknowns.
/// </summary>
/// <param name="madeBy">The expression that made it.</param>
/// <param name="doubt">How many unknown conditions were open when it was made: changes under these conditions alone are certain.</param>
internal abstract class MutableValue(SyntaxNode? madeBy, int doubt) : Value(madeBy)
{
    public int Doubt { get; } = doubt;

    public bool IsTainted { get; private set; }

    /// <summary>Whether a static initialiser made it and something else changed it.</summary>
    public bool HasChangedLater { get; private set; }

    /// <summary>
    /// The type as far as somebody may ask for it: known once the value is put into a variable of another type. Objects of the operator's
    /// types know theirs from the start.
    /// </summary>
    public ITypeSymbol? StaticType { get; set; }

    /// <summary>Whether it may be changed at this level of doubt. If not, it is tainted instead.</summary>
    public bool Permits(int doubt)
    {
        HasChangedLater |= Doubt < 0 && doubt >= 0;
        IsTainted |= doubt > Math.Max(Doubt, 0);
        return !IsTainted;
    }

    public void Taint() => IsTainted = true;
}
