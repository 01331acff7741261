using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>a = b</c>.</summary>
internal sealed class SimpleAssignments() : ExpressionHandler<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment)
{
    protected override Value Evaluate(ISimpleAssignmentOperation operation, Frame frame)
    {
        if (operation.IsRef)
        {
            return References.Assign(operation, frame);
        }

        var place = Places.Locate(operation.Target, frame);
        var value = frame.Run.Evaluate(operation.Value, frame);
        place.Store(value);
        return value;
    }
}

/// <summary><c>a += b</c> and the like.</summary>
internal sealed class CompoundAssignments() : ExpressionHandler<ICompoundAssignmentOperation>(OperationKind.CompoundAssignment)
{
    protected override Value Evaluate(ICompoundAssignmentOperation operation, Frame frame)
    {
        var place = Places.Locate(operation.Target, frame);
        var left = place.Load();
        var right = frame.Run.Evaluate(operation.Value, frame);
        var operandType = OperandType(operation);
        left = Conversions.Convert(left, operation.GetInConversion(), new ConversionSite(operation.Syntax, operation.Target.Type, operandType, operation.IsChecked), frame);
        var result = Operators.Apply(
            new OperatorSite(operation.Syntax, operation.OperatorKind, operandType, operation.OperatorMethod, operation.IsLifted, operation.IsChecked),
            left,
            right,
            frame);
        result = result is UnknownValue
            ? result
            : Conversions.Convert(result, operation.GetOutConversion(), new ConversionSite(operation.Syntax, operandType, operation.Target.Type, operation.IsChecked || IsCheckedShift(operation, frame)), frame);
        place.Store(result);
        return result;
    }

    /// <summary>
    /// A shift never overflows, so the operation does not tell whether it stands in a checked context; but <c>small &lt;&lt;= 1</c> shifts an int, and
    /// there the way back into the small type is checked.
    /// </summary>
    private static bool IsCheckedShift(ICompoundAssignmentOperation operation, Frame frame) =>
        operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
        && !operation.GetOutConversion().IsIdentity
        && operation.Syntax.Ancestors().FirstOrDefault(static node => node is CheckedExpressionSyntax or CheckedStatementSyntax) switch
        {
            { } context => context.IsKind(SyntaxKind.CheckedExpression) || context.IsKind(SyntaxKind.CheckedStatement),
            null => frame.Run.Bodies.Compilation.Options.CheckOverflow,
        };

    /// <summary>The type the operator works in: <c>short += 1</c> adds ints, and the right side tells.</summary>
    private static ITypeSymbol? OperandType(ICompoundAssignmentOperation operation) =>
        operation.Target.Type?.SpecialType == SpecialType.System_String || operation.GetInConversion().IsIdentity ? operation.Target.Type : operation.Value.Type;
}

/// <summary><c>a ??= b</c>.</summary>
internal sealed class CoalesceAssignments() : ExpressionHandler<ICoalesceAssignmentOperation>(OperationKind.CoalesceAssignment)
{
    protected override Value Evaluate(ICoalesceAssignmentOperation operation, Frame frame)
    {
        var place = Places.Locate(operation.Target, frame);
        var current = place.Load();
        if (current is not NullValue)
        {
            return current;
        }

        var value = frame.Run.Evaluate(operation.Value, frame);
        place.Store(value);
        return value;
    }
}

/// <summary><c>a++</c> and the like.</summary>
internal sealed class Increments() : ExpressionHandler<IIncrementOrDecrementOperation>(OperationKind.Increment, OperationKind.Decrement)
{
    protected override Value Evaluate(IIncrementOrDecrementOperation operation, Frame frame)
    {
        var place = Places.Locate(operation.Target, frame);
        var before = place.Load();
        var after = Step(operation, before, frame);
        place.Store(after);
        return operation.IsPostfix ? before : after;
    }

    private static Value Step(IIncrementOrDecrementOperation operation, Value before, Frame frame)
    {
        if (before is UnknownValue or NullValue)
        {
            return before;
        }

        if (operation.OperatorMethod is { IsStatic: true, Parameters.Length: 1, MethodKind: MethodKind.UserDefinedOperator } method)
        {
            return Calls.Dispatcher.Call(new Calls.Call(frame, operation.Syntax, method, null, [before]));
        }

        if (before is not ScalarValue { Content: var content } || operation.OperatorMethod is { ContainingType.SpecialType: SpecialType.None })
        {
            return frame.Run.Refuse(operation.Syntax, $"the operator {operation.Kind} on {before.Noun} is not evaluated; compute it differently", frame);
        }

        // Small types are promoted, stepped and put back.
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var type = Constants.Plain(operation.Target.Type)!.SpecialType;
        try
        {
            var wide = content is sbyte or byte or short or ushort or char ? SpecialType.System_Int32 : type;
            var number = Arithmetic.NumericConversion.Convert(content, wide, isChecked: true);
            var one = Arithmetic.NumericConversion.Convert(1, wide, isChecked: true);
            return number is not null && one is not null && Arithmetic.Numbers.Compute(kind, number, one, operation.IsChecked) is { } stepped
                && Arithmetic.NumericConversion.Convert(stepped, type, operation.IsChecked) is { } result
                ? new ScalarValue(operation.Syntax, result)
                : frame.Run.Poison(operation.Syntax);
        }
        catch (OverflowException)
        {
            return Failures.Throw(operation.Syntax, nameof(OverflowException), frame);
        }
    }
}

/// <summary><c>(a, b) = c</c>.</summary>
internal sealed class DeconstructionAssignments() : ExpressionHandler<IDeconstructionAssignmentOperation>(OperationKind.DeconstructionAssignment)
{
    // The right side is complete before anything on the left changes: (a, b) = (b, a) swaps.
    protected override Value Evaluate(IDeconstructionAssignmentOperation operation, Frame frame) => operation.Syntax is AssignmentExpressionSyntax syntax
        ? Deconstruction.Assign(
            operation.Target,
            () => frame.Run.Evaluate(operation.Value, frame).ForStore(frame.Run.Doubt),
            frame.Run.Bodies.ModelOf(syntax.SyntaxTree).GetDeconstructionInfo(syntax),
            frame)
        : frame.Run.Poison(operation.Syntax);
}
