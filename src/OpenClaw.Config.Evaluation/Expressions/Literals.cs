using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>What the compiler already computed: literals, nameof, sizeof of a primitive.</summary>
internal sealed class Literals() : ExpressionHandler<IOperation>(OperationKind.Literal, OperationKind.NameOf, OperationKind.SizeOf)
{
    protected override Value Evaluate(IOperation operation, Frame frame) => operation.ConstantValue.HasValue
        ? Constants.Of(operation.Syntax, operation.Type, operation.ConstantValue.Value)
        : frame.Run.Refuse(operation.Syntax, "this depends on the machine; write the number down", frame);
}

/// <summary><c>"text"u8</c>: the bytes of a text.</summary>
internal sealed class Utf8Strings() : ExpressionHandler<IUtf8StringOperation>(OperationKind.Utf8String)
{
    protected override Value Evaluate(IUtf8StringOperation operation, Frame frame) =>
        new ArrayValue(operation.Syntax, frame.Run.Doubt, [.. System.Text.Encoding.UTF8.GetBytes(operation.Value).Select(one => new ScalarValue(operation.Syntax, one))]);
}

/// <summary><c>typeof</c>: a name to pass on and to compare.</summary>
internal sealed class TypeOfs() : ExpressionHandler<ITypeOfOperation>(OperationKind.TypeOf)
{
    protected override Value Evaluate(ITypeOfOperation operation, Frame frame) => new TypeValue(operation.Syntax, frame.Types.Fill(operation.TypeOperand));
}

/// <summary><c>default</c>.</summary>
internal sealed class DefaultValues() : ExpressionHandler<IOperation>(OperationKind.DefaultValue)
{
    protected override Value Evaluate(IOperation operation, Frame frame)
    {
        if (operation.ConstantValue.HasValue)
        {
            return Constants.Of(operation.Syntax, operation.Type, operation.ConstantValue.Value);
        }

        var type = operation.Type is null ? null : frame.Types.Fill(operation.Type);
        return (type is null ? null : Constants.DefaultOf(operation.Syntax, type, frame.Run))
            ?? frame.Run.Refuse(operation.Syntax, $"the default of {type?.Name ?? "this type"} is not evaluated; write the value down", frame);
    }
}

/// <summary>Code that does not compile. The compiler says so itself; here it only has no value.</summary>
internal sealed class InvalidCode() : ExpressionHandler<IOperation>(OperationKind.Invalid)
{
    protected override Value Evaluate(IOperation operation, Frame frame) => frame.Run.Poison(operation.Syntax);
}
