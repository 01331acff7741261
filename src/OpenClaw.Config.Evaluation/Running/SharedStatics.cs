using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>
/// Holds the marked methods of a compilation against each other. Each is evaluated with static fields of its own; run as a program they
/// would share them, and then a change that one makes is seen by another or not, depending on who is first. Such use is refused.
/// </summary>
internal sealed class SharedStatics
{
    private readonly Dictionary<ISymbol, List<(IMethodSymbol Method, bool HasChanged)>> _uses = new(SymbolEqualityComparer.Default);

    /// <summary>Takes up what a marked method did to static fields, and refuses where an earlier one has to do with the same.</summary>
    public void Add(IMethodSymbol method, Interpreter run)
    {
        foreach (var type in run.Statics.Types)
        {
            foreach (var variable in type.Cells)
            {
                var hasChanged = Reach.HasChanged(variable.Value);
                if (hasChanged || type.Uses.ContainsKey(variable.Key))
                {
                    Add(method, variable.Key, hasChanged, type.Uses.TryGetValue(variable.Key, out var place) ? place : type.Uses.Values.First(), run);
                }
            }
        }
    }

    private void Add(IMethodSymbol method, ISymbol field, bool hasChanged, SyntaxNode place, Interpreter run)
    {
        if (!_uses.TryGetValue(field, out var others))
        {
            _uses.Add(field, others = []);
        }

        foreach (var other in others)
        {
            if ((hasChanged || other.HasChanged) && !SymbolEqualityComparer.Default.Equals(other.Method, method))
            {
                Refuse(method, field, place, other.Method, hasChanged, run);
                break;
            }
        }

        others.Add((method, hasChanged));
    }

    private static void Refuse(IMethodSymbol method, ISymbol field, SyntaxNode place, IMethodSymbol other, bool hasChanged, Interpreter run)
    {
        var name = $"{field.ContainingType.Name}.{((IFieldSymbol)field).AssociatedSymbol?.Name ?? field.Name}";
        var (changing, reading) = hasChanged ? (method, other) : (other, method);
        run.Refuse(
            place,
            $"{name} is changed by {changing.Name} and used by {reading.Name} too, so its value would depend on which of them is computed first; make it readonly, or pass the value on as an argument",
            null);
    }
}
