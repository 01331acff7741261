using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Remembers, for one evaluation, which intrinsic answers for a symbol: making a signature costs more than most calls.</summary>
internal sealed class IntrinsicCache
{
    private readonly Dictionary<ISymbol, Intrinsic?> _known = new(SymbolEqualityComparer.Default);

    public Intrinsic? Find(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!_known.TryGetValue(member, out var intrinsic))
        {
            intrinsic = IntrinsicTable.Find(member);
            _known.Add(member, intrinsic);
        }

        return intrinsic;
    }
}
