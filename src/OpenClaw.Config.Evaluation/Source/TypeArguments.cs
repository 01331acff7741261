using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Source;

/// <summary>What the type parameters of the running method stand for.</summary>
internal sealed class TypeArguments
{
    public static readonly TypeArguments None = new([]);

    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _arguments;

    private TypeArguments(Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments) => _arguments = arguments;

    /// <summary>The arguments of a method and of the type it is called on, after the caller's own were filled in.</summary>
    public static TypeArguments Of(IMethodSymbol method, INamedTypeSymbol? receiver, TypeArguments caller)
    {
        if (!method.IsGenericMethod && !IsGeneric(receiver ?? method.ContainingType))
        {
            // A local function sees the type parameters of the methods around it.
            return method.MethodKind == MethodKind.LocalFunction ? caller : None;
        }

        var arguments = method.MethodKind == MethodKind.LocalFunction ? new Dictionary<ITypeParameterSymbol, ITypeSymbol>(caller._arguments, SymbolEqualityComparer.Default) : New();
        Add(arguments, method.OriginalDefinition.TypeParameters, method.TypeArguments, caller);
        for (var type = receiver ?? method.ContainingType; type is not null; type = type.ContainingType)
        {
            Add(arguments, type.OriginalDefinition.TypeParameters, type.TypeArguments, caller);
        }

        return new TypeArguments(arguments);
    }

    /// <summary>The arguments of a type, for its initialisers.</summary>
    public static TypeArguments Of(INamedTypeSymbol type, TypeArguments caller)
    {
        if (!IsGeneric(type))
        {
            return None;
        }

        var arguments = New();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            Add(arguments, current.OriginalDefinition.TypeParameters, current.TypeArguments, caller);
        }

        return new TypeArguments(arguments);
    }

    /// <summary>The type with all known type parameters filled in.</summary>
    /// <param name="type">The type as the source names it.</param>
    /// <param name="compilation">Makes array types; without it <c>T[]</c> stays as it is.</param>
    public ITypeSymbol Fill(ITypeSymbol type, Compilation? compilation = null)
    {
        if (_arguments.Count == 0)
        {
            return type;
        }

        switch (type)
        {
            case ITypeParameterSymbol parameter when _arguments.TryGetValue(parameter, out var argument):
                return argument;
            case INamedTypeSymbol { IsGenericType: true } named when named.TypeArguments.Any(argument => !SymbolEqualityComparer.Default.Equals(argument, Fill(argument, compilation))):
                return named.OriginalDefinition.Construct([.. named.TypeArguments.Select(argument => Fill(argument, compilation))]);
            case IArrayTypeSymbol array when compilation is not null && Fill(array.ElementType, compilation) is var element && !SymbolEqualityComparer.Default.Equals(element, array.ElementType):
                return compilation.CreateArrayTypeSymbol(element, array.Rank);
            default:
                return type;
        }
    }

    private static bool IsGeneric(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(
        Dictionary<ITypeParameterSymbol, ITypeSymbol> arguments,
        IReadOnlyList<ITypeParameterSymbol> parameters,
        IReadOnlyList<ITypeSymbol> types,
        TypeArguments caller)
    {
        for (var i = 0; i < parameters.Count && i < types.Count; i++)
        {
            arguments[parameters[i]] = caller.Fill(types[i]);
        }
    }

    private static Dictionary<ITypeParameterSymbol, ITypeSymbol> New() => new(SymbolEqualityComparer.Default);
}
