using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A <c>HashCode</c> that is being computed.</summary>
internal sealed class HashValue(SyntaxNode? madeBy, int doubt) : MutableValue(madeBy, doubt)
{
    public int Sum { get; private set; } = 17;

    public override string Noun => "a hash code";

    public void Add(int hash) => Sum = unchecked((Sum * 31) + hash);
}
