using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A value of an enum, the operator's or the library's.</summary>
/// <param name="madeBy">The expression that made it.</param>
/// <param name="type">The enum.</param>
/// <param name="number">The number behind it, of the enum's underlying type.</param>
internal sealed class EnumValue(SyntaxNode? madeBy, INamedTypeSymbol type, object number) : Value(madeBy)
{
    public INamedTypeSymbol Type { get; } = type;

    public object Number { get; } = number;

    public override string Noun => "a " + Type.Name;

    /// <summary>The field of exactly this number; null for a combination of flags or an undefined number.</summary>
    public IFieldSymbol? Field => Type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Number.Equals(member.ConstantValue));
}
