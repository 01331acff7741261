using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Answers for a member of the base class library. Null: not for these arguments. It may throw what the member throws.</summary>
internal delegate Value? Intrinsic(Call call);

/// <summary>The members of one type: by name for properties and fields, by signature for methods, as <c>Trim()</c> or <c>Substring(int,int)</c>.</summary>
/// <param name="Types">The metadata names of the types that have these members.</param>
/// <param name="Members">The members.</param>
internal sealed record IntrinsicTopic(IReadOnlyList<string> Types, IReadOnlyDictionary<string, Intrinsic> Members);

/// <summary>
/// All intrinsics. A new topic is a new file and its name in a line here. A topic's table is made when a member of its types is first asked for: what an
/// evaluation does not use costs it nothing.
/// </summary>
internal static class IntrinsicTable
{
    private const string Generic = "System.Collections.Generic.";

    private static IEnumerable<Func<IEnumerable<IntrinsicTopic>>> TopicsOf(string type) => type switch
    {
        "System.String" => [static () => StringIntrinsics.Topics, static () => EnumeratorIntrinsics.Topics, static () => StringSearchIntrinsics.Topics, static () => StringStaticIntrinsics.Topics, static () => SplitIntrinsics.Topics, static () => SpanIntrinsics.Topics],
        "System.FormattableString" => [static () => StringStaticIntrinsics.Topics],
        "System.Enum" => [static () => ObjectIntrinsics.Topics, static () => EnumIntrinsics.Topics],
        "System.Object" or "System.ValueType" or "System.ValueTuple`1" or "System.ValueTuple`2" or "System.ValueTuple`3" or "System.ValueTuple`4" or "System.ValueTuple`5" or "System.ValueTuple`6" or "System.ValueTuple`7" => [static () => ObjectIntrinsics.Topics],
        "System.Char" => [static () => CharIntrinsics.Topics, static () => ObjectIntrinsics.Topics],
        "System.Int32" or "System.Int64" or "System.UInt32" or "System.UInt64" or "System.Int16" or "System.UInt16" or "System.Byte" or "System.SByte" or "System.Double"
            or "System.Single" or "System.Decimal" or "System.Boolean" => [static () => NumberIntrinsics.Topics],
        "System.Math" => [static () => MathIntrinsics.Topics],
        "System.Nullable`1" => [static () => NullableIntrinsics.Topics],
        "System.Globalization.CultureInfo" or "System.Globalization.NumberFormatInfo" or "System.Globalization.DateTimeFormatInfo" or "System.StringComparer" or "System.IComparable"
            or "System.IComparable`1" or "System.IEquatable`1" or "System.IFormattable" or Generic + "Comparer`1" or Generic + "EqualityComparer`1" or Generic + "IComparer`1"
            or Generic + "IEqualityComparer`1" => [static () => CultureIntrinsics.Topics, static () => HashIntrinsics.Topics],
        "System.HashCode" or "System.Runtime.CompilerServices.RuntimeHelpers" => [static () => HashIntrinsics.Topics],
        "System.Exception" or "System.ArgumentNullException" or "System.ArgumentException" or "System.ArgumentOutOfRangeException" or "System.ObjectDisposedException" => [static () => ExceptionIntrinsics.Topics],
        "System.Array" => [static () => GridIntrinsics.Topics, static () => ArrayIntrinsics.Topics, static () => EnumeratorIntrinsics.Topics],
        Generic + "Queue`1" or Generic + "Stack`1" or Generic + "SortedSet`1" or Generic + "SortedDictionary`2" or Generic + "LinkedList`1" => [static () => EnumeratorIntrinsics.Topics],
        "System.Collections.Immutable.ImmutableArray`1" => [static () => ArrayIntrinsics.Topics],
        "System.Span`1" => [static () => ArrayIntrinsics.Topics, static () => SpanIntrinsics.Topics],
        "System.ReadOnlySpan`1" or "System.ReadOnlyMemory`1" or "System.MemoryExtensions" => [static () => SpanIntrinsics.Topics],
        "System.Lazy`1" => [static () => LazyIntrinsics.Topics],
        Generic + "List`1" => [static () => ListIntrinsics.Topics, static () => EnumeratorIntrinsics.Topics],
        Generic + "IList`1" or Generic + "ICollection`1" or Generic + "IReadOnlyList`1" or Generic + "IReadOnlyCollection`1" =>
            [static () => ListIntrinsics.Topics],
        Generic + "Dictionary`2" => [static () => DictionaryIntrinsics.Topics, static () => EnumeratorIntrinsics.Topics],
        Generic + "IDictionary`2" or Generic + "IReadOnlyDictionary`2" or Generic + "CollectionExtensions" or Generic + "KeyValuePair`2"
            or Generic + "KeyValuePair" => [static () => DictionaryIntrinsics.Topics],
        Generic + "HashSet`1" => [static () => SetIntrinsics.Topics, static () => EnumeratorIntrinsics.Topics],
        Generic + "ISet`1" => [static () => SetIntrinsics.Topics],
        Generic + "IEnumerable`1" or "System.Collections.IEnumerable" or Generic + "IEnumerator`1" or "System.Collections.IEnumerator" or "System.IDisposable" =>
            [static () => EnumeratorIntrinsics.Topics],
        "System.Type" => [static () => TypeIntrinsics.Topics],
        "System.Index" or "System.Range" => [static () => IndexIntrinsics.Topics],
        "System.Text.StringBuilder" => [static () => StringBuilderIntrinsics.Topics],
        "System.Linq.Enumerable" => [static () => EnumerableIntrinsics.Topics, static () => EnumerableResultIntrinsics.Topics, static () => EnumerableOrderIntrinsics.Topics],
        _ => [],
    };

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
        var intrinsic = FindUnguarded(member);
        return intrinsic is not null && member.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" } ? OptionalCalls.Guard(intrinsic, member.Name, Signature(member)) : intrinsic;
    }

    private static Intrinsic? FindUnguarded(ISymbol member)
    {
        if (member.ContainingType is not { ContainingNamespace: not null } type)
        {
            return null;
        }

        var (name, signature) = (MetadataName(type), Signature(member));
        foreach (var topic in TopicsOf(name).SelectMany(static topics => topics()))
        {
            if (topic.Types.Contains(name) && topic.Members.TryGetValue(signature, out var intrinsic))
            {
                return OrHost(intrinsic, member, type, name);
            }
        }

        return signature == "GetHashCode()" ? HashIntrinsics.OfInstance : HostMembers.Find(member, name);
    }

    /// <summary>An interface has members of ours for lists, dictionaries and sets; behind it may be any other collection, which the host answers for.</summary>
    private static Intrinsic OrHost(Intrinsic intrinsic, ISymbol member, INamedTypeSymbol type, string name) =>
        type.TypeKind == TypeKind.Interface && HostMembers.Find(member, name) is { } host
            ? call => call.Instance is HostValue or HostObjectValue ? host(call) : intrinsic(call) ?? host(call)
            : intrinsic;

    /// <summary>The signature by which members are found: simple type names without type arguments.</summary>
    public static string Signature(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"new({Parameters(constructor.Parameters)})",
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } => Signature(property),
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

    /// <summary>The name by which a compilation finds a type.</summary>
    public static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{MetadataName(outer)}+{type.MetadataName}"
        : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
