using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>Which of a type's methods decide about equality.</summary>
internal enum UserEqualityKind
{
    /// <summary>None: records, structs and anonymous types compare contents, classes references.</summary>
    None,

    /// <summary>The compiler's equality of a record that calls on one of the operator's.</summary>
    Record,

    /// <summary><c>IEquatable&lt;T&gt;.Equals(T)</c> for the type itself.</summary>
    Typed,

    /// <summary>An override of <c>Equals(object)</c>.</summary>
    General,
}

/// <summary>The equality of a type.</summary>
/// <param name="Kind">Who decides.</param>
/// <param name="Own">The method that does.</param>
/// <param name="ObjectEquals">The override of <c>Equals(object)</c>.</param>
/// <param name="Hash">The override of <c>GetHashCode</c>.</param>
internal sealed record UserEqualityMembers(UserEqualityKind Kind, IMethodSymbol? Own, IMethodSymbol? ObjectEquals, IMethodSymbol? Hash)
{
    /// <summary>All implementations of <c>IEquatable&lt;T&gt;</c> by which a collection may ask, for the type itself, a base type or an interface.</summary>
    public IReadOnlyList<IMethodSymbol> Typed { get; init; } = [];

    /// <summary>Whether <c>Equals(object)</c> passes on to the one implementation that there is, so that it does not matter who asks.</summary>
    public bool IsOneAnswer { get; init; }
}

/// <summary>Remembers what types say about equality.</summary>
internal sealed class UserEqualities
{
    private static readonly UserEqualityMembers Nothing = new(UserEqualityKind.None, null, null, null);

    private readonly Dictionary<ISymbol, UserEqualityMembers> _known = new(SymbolEqualityComparer.Default);

    public UserEqualityMembers Of(INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var members))
        {
            members = Look(type);
            _known.Add(type, members);
        }

        return members;
    }

    private static UserEqualityMembers Look(INamedTypeSymbol type)
    {
        if (type.IsAnonymousType)
        {
            return Nothing;
        }

        var general = Find(type, "Equals", static method => method.Parameters is [{ Type.SpecialType: SpecialType.System_Object }]);
        var hash = Find(type, "GetHashCode", static method => method.Parameters.Length == 0);
        if (type.IsRecord)
        {
            var own = Find(type, "Equals", static method => SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.ContainingType));
            return own is null && hash is null ? Nothing : new UserEqualityMembers(UserEqualityKind.Record, own, null, hash);
        }

        var typed = type.AllInterfaces
            .Where(candidate => candidate is { Name: "IEquatable", TypeArguments: [var argument] } && IsOrDerives(type, argument))
            .Select(candidate => type.FindImplementationForInterfaceMember(candidate.GetMembers("Equals")[0]))
            .OfType<IMethodSymbol>().ToList();
        return typed.Count > 0 ? new UserEqualityMembers(UserEqualityKind.Typed, typed[0], general, hash) { Typed = typed, IsOneAnswer = typed.Count == 1 && PassesOn(general, typed[0]) }
            : general is not null || hash is not null ? new UserEqualityMembers(general is null ? UserEqualityKind.None : UserEqualityKind.General, general, general, hash)
            : Nothing;
    }

    private static bool IsOrDerives(INamedTypeSymbol type, ITypeSymbol other)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }

    /// <summary>Whether it is the usual <c>Equals(object other) => other is T same &amp;&amp; Equals(same)</c>.</summary>
    private static bool PassesOn(IMethodSymbol? general, IMethodSymbol typed) =>
        general is not null
        && SymbolEqualityComparer.Default.Equals(general.ContainingType, typed.ContainingType)
        && general.DeclaringSyntaxReferences.Any(static place => place.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression
            is IdentifierNameSyntax { Identifier.ValueText: "Equals" }
            or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: "Equals" }));

    /// <summary>The nearest method that somebody wrote.</summary>
    private static IMethodSymbol? Find(INamedTypeSymbol type, string name, Func<IMethodSymbol, bool> isMeant)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: false, IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: > 0, Parameters.Length: <= 1 } method && isMeant(method))
                {
                    return method;
                }
            }
        }

        return null;
    }
}
