using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Static members of interfaces that each type implements for itself: <c>T.Zero</c>, <c>a + b</c> of two <c>T</c>.</summary>
internal static class StaticInterfaceMembers
{
    /// <summary>The member that a type parameter's type has for it; the interface's own where the type brings none.</summary>
    public static T Resolve<T>(T member, ITypeSymbol? constrained, Frame frame)
        where T : class, ISymbol =>
        constrained is not null && IsOpen(member) && frame.Types.Fill(constrained) is INamedTypeSymbol type ? Resolve(member, type, frame) : member;

    /// <summary>The operator that the operands' type has.</summary>
    public static IMethodSymbol Resolve(IMethodSymbol method, Value[] arguments, Frame frame)
    {
        if (IsOpen(method))
        {
            foreach (var argument in arguments)
            {
                if (argument is ObjectValue { Type: var type } && Resolve(method, type, frame) is var found && !ReferenceEquals(found, method))
                {
                    return found;
                }
            }
        }

        return method;
    }

    private static bool IsOpen(ISymbol member) => member is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (member.IsAbstract || member.IsVirtual);

    private static T Resolve<T>(T member, INamedTypeSymbol type, Frame frame)
        where T : class, ISymbol
    {
        var wanted = frame.Types.Fill(member.ContainingType);
        foreach (var candidate in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(candidate, wanted) && !SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.ContainingType.OriginalDefinition))
            {
                continue;
            }

            foreach (var same in candidate.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(same.OriginalDefinition, member.OriginalDefinition) && type.FindImplementationForInterfaceMember(same) is T implementation)
                {
                    return implementation;
                }
            }
        }

        return member;
    }
}
