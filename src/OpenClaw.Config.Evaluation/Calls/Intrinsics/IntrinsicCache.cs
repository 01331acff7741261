using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Remembers, for one evaluation, which intrinsic answers for a symbol: making a signature costs more than most calls.</summary>
internal sealed class IntrinsicCache(Compilation compilation)
{
    private readonly Dictionary<ISymbol, Intrinsic?> _known = new(SymbolEqualityComparer.Default);

    public Intrinsic? Find(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!_known.TryGetValue(member, out var intrinsic))
        {
            intrinsic = IntrinsicTable.Find(OfEnumerable(member));
            _known.Add(member, intrinsic);
        }

        return intrinsic;
    }

    /// <summary>Immutable arrays have some operators of LINQ for themselves, which do the same as those for all sequences.</summary>
    private ISymbol OfEnumerable(ISymbol member) =>
        member is IMethodSymbol { ContainingType: { Name: "ImmutableArrayExtensions", ContainingNamespace.Name: "Linq" } }
            && IntrinsicTable.Signature(member).Replace("ImmutableArray", "IEnumerable") is var signature
            && compilation.GetTypeByMetadataName("System.Linq.Enumerable")?.GetMembers(member.Name).FirstOrDefault(same => IntrinsicTable.Signature(same) == signature) is { } general
            ? general
            : member;
}
