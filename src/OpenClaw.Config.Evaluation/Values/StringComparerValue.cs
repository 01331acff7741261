using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary><c>CultureInfo.InvariantCulture</c>.</summary>
internal sealed class InvariantCultureValue(SyntaxNode? madeBy) : Value(madeBy)
{
    public override string Noun => "a culture";
}

/// <summary><c>StringComparer.Ordinal</c> or <c>StringComparer.OrdinalIgnoreCase</c>.</summary>
internal sealed class StringComparerValue(SyntaxNode? madeBy, StringComparer comparer) : Value(madeBy), IEqualityComparer<Value>
{
    public StringComparer Comparer { get; } = comparer;

    public override string Noun => "a comparer";

    public bool Equals(Value? x, Value? y) => Comparer.Equals((x as ScalarValue)?.Text, (y as ScalarValue)?.Text);

    public int GetHashCode(Value value) => (value as ScalarValue)?.Text is { } text ? Comparer.GetHashCode(text) : 0;
}
