using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Finds the method that runs when the type of the object decides.</summary>
internal static class VirtualCalls
{
    public static IMethodSymbol Resolve(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var implementation = (type.FindImplementationForInterfaceMember(Unconstructed(method)) ?? InGeneric(method, type)) as IMethodSymbol;
            // A base class may implement the interface with a member that a derived one overrides.
            return implementation is { ContainingType.TypeKind: not TypeKind.Interface }
                ? Resolve(Reconstruct(implementation, method) ?? method, type)
                : Reconstruct(implementation, method) ?? method;
        }

        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return method;
        }

        var root = Root(method);
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(Root(candidate), root))
                {
                    return Reconstruct(candidate, method) ?? method;
                }
            }
        }

        return method;
    }

    /// <summary>In generic code the interface is still open; the object's type has it constructed, and only once if the call is to be clear.</summary>
    private static ISymbol? InGeneric(IMethodSymbol method, INamedTypeSymbol type)
    {
        var definition = method.ContainingType.OriginalDefinition;
        var candidates = type.AllInterfaces.Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, definition)).ToList();
        return candidates.Count == 1
            && candidates[0].GetMembers(method.Name).FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)) is { } member
            ? type.FindImplementationForInterfaceMember(member)
            : null;
    }

    private static IMethodSymbol Unconstructed(IMethodSymbol method) => method.ConstructedFrom;

    private static IMethodSymbol? Reconstruct(IMethodSymbol? found, IMethodSymbol called) =>
        found is { IsGenericMethod: true } && called.TypeArguments.Length == found.TypeParameters.Length
            ? found.Construct([.. called.TypeArguments])
            : found;

    private static IMethodSymbol Root(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method.OriginalDefinition;
    }
}
