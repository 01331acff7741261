using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Answers for a member of the base class library. Null: not for these arguments. It may throw what the member throws.</summary>
internal delegate Value? Intrinsic(Call call);

/// <summary>The members of one type: by name for properties and fields, by signature for methods, as <c>Trim()</c> or <c>Substring(int,int)</c>.</summary>
/// <param name="Types">The metadata names of the types that have these members.</param>
/// <param name="Members">The members.</param>
internal sealed record IntrinsicTopic(IReadOnlyList<string> Types, IReadOnlyDictionary<string, Intrinsic> Members);

/// <summary>All intrinsics. A new topic is a new file and a line here.</summary>
internal static class IntrinsicTable
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<IntrinsicTopic>> ByType =
        new IEnumerable<IntrinsicTopic>[]
        {
            StringIntrinsics.Topics,
            StringSearchIntrinsics.Topics,
            StringStaticIntrinsics.Topics,
            CharIntrinsics.Topics,
            NumberIntrinsics.Topics,
            MathIntrinsics.Topics,
            ObjectIntrinsics.Topics,
            NullableIntrinsics.Topics,
            CultureIntrinsics.Topics,
            ArrayIntrinsics.Topics,
            ListIntrinsics.Topics,
            DictionaryIntrinsics.Topics,
            SetIntrinsics.Topics,
            EnumeratorIntrinsics.Topics,
            TypeIntrinsics.Topics,
            IndexIntrinsics.Topics,
            EnumerableIntrinsics.Topics,
            EnumerableResultIntrinsics.Topics,
            EnumerableOrderIntrinsics.Topics,
        }
        .SelectMany(static topics => topics)
        .SelectMany(static topic => topic.Types.Select(type => (Type: type, Topic: topic)))
        .GroupBy(static entry => entry.Type, static entry => entry.Topic)
        .ToDictionary(static group => group.Key, static group => (IReadOnlyList<IntrinsicTopic>)[.. group]);

    private static readonly IReadOnlyDictionary<SpecialType, string> Keywords = new Dictionary<SpecialType, string>
    {
        [SpecialType.System_Object] = "object",
        [SpecialType.System_String] = "string",
        [SpecialType.System_Boolean] = "bool",
        [SpecialType.System_Char] = "char",
        [SpecialType.System_SByte] = "sbyte",
        [SpecialType.System_Byte] = "byte",
        [SpecialType.System_Int16] = "short",
        [SpecialType.System_UInt16] = "ushort",
        [SpecialType.System_Int32] = "int",
        [SpecialType.System_UInt32] = "uint",
        [SpecialType.System_Int64] = "long",
        [SpecialType.System_UInt64] = "ulong",
        [SpecialType.System_Single] = "float",
        [SpecialType.System_Double] = "double",
        [SpecialType.System_Decimal] = "decimal",
    };

    /// <summary>The intrinsic of a member; null when there is none.</summary>
    public static Intrinsic? Find(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (member.ContainingType is not { } type || !ByType.TryGetValue(MetadataName(type), out var topics))
        {
            return null;
        }

        var signature = Signature(member);
        foreach (var topic in topics)
        {
            if (topic.Members.TryGetValue(signature, out var intrinsic))
            {
                return intrinsic;
            }
        }

        return null;
    }

    /// <summary>The signature by which members are found: simple type names without type arguments.</summary>
    public static string Signature(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"new({Parameters(constructor.Parameters)})",
        IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } => Signature(property) + "=",
        IMethodSymbol method => $"{method.Name}({Parameters(method.Parameters)})",
        IPropertySymbol { IsIndexer: true } indexer => $"this[{Parameters(indexer.Parameters)}]",
        _ => member.Name,
    };

    private static string Parameters(IEnumerable<IParameterSymbol> parameters) => string.Join(",", parameters.Select(static parameter => TypeName(parameter.Type)));

    private static string TypeName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => TypeName(array.ElementType) + "[]",
        ITypeParameterSymbol => "T",
        _ => Keywords.TryGetValue(type.SpecialType, out var keyword) ? keyword : type.Name,
    };

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{MetadataName(outer)}+{type.MetadataName}"
        : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
