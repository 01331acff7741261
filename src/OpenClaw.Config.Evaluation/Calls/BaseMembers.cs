using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>
/// What <c>base.Equals(x)</c>, <c>base.GetHashCode()</c> and <c>base.ToString()</c> mean in a type that overrides them: the original of <c>object</c>
/// or <c>ValueType</c>. A call that is not of this kind would have found the override.
/// </summary>
internal static class BaseMembers
{
    public static Value? Answer(Call call, ObjectValue made)
    {
        if (call.Member is not IMethodSymbol { IsStatic: false, ContainingType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } method)
        {
            return null;
        }

        switch (method.Name)
        {
            case "Equals" when call.Arguments is [var other] && call.Run.Equalities.Of(made.Type).ObjectEquals is not null:
                return new ScalarValue(call.Syntax, made.Type.IsValueType
                    ? other is ObjectValue { Type: var type } content && SymbolEqualityComparer.Default.Equals(type, made.Type) && made.HasSameContents(content, ValueEquality.FieldsOf(made.Type))
                    : ReferenceEquals(made, other));
            case "GetHashCode" when call.Run.Hashing > 0 && call.Run.Equalities.Of(made.Type).Hash is not null:
                return new ScalarValue(call.Syntax, made.Type.IsValueType
                    ? made.HashOfContents(ValueEquality.Instance)
                    : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(made));
            case "ToString" when Dispatcher.FindSourceOverride(made.Type, "ToString") is not null:
                return call.Refuse("this prints the name of the type; write the text down");
            default:
                return null;
        }
    }
}
