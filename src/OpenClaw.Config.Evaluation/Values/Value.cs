using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>
/// A value of the interpreted program. Vocabulary: a <i>scalar</i> is a primitive or a string with its exact CLR type; an <i>unknown</i>
/// stands where a value would be that nobody can establish; everything that can be changed in place is a <i>mutable</i>.
/// A nullable value type has no value of its own kind: it is either null or the plain value, as after boxing.
/// </summary>
/// <param name="madeBy">
/// The expression that made the value. It stays the same while the value travels through locals, parameters, fields and loops, so
/// that a finding about the value lands on the literal.
/// </param>
internal abstract class Value(SyntaxNode? madeBy)
{
    /// <summary>The expression that made the value.</summary>
    public SyntaxNode? MadeBy { get; } = madeBy;

    /// <summary>What it is called in a message to the operator.</summary>
    public abstract string Noun { get; }

    /// <summary>What the default comparers of collections say, where a host's collection compares without being told how.</summary>
    public sealed override bool Equals(object? obj) => obj is Value other && ValueEquality.Instance.Equals(this, other);

    public sealed override int GetHashCode() => ValueEquality.Instance.GetHashCode(this);

    /// <summary>What is stored when this is assigned: itself for references, a copy for structs.</summary>
    public virtual Value ForStore(int doubt) => this;
}
