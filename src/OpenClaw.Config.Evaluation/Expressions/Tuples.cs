using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Tuples.</summary>
internal sealed class Tuples() : ExpressionHandler<ITupleOperation>(OperationKind.Tuple)
{
    protected override Value Evaluate(ITupleOperation operation, Frame frame)
    {
        var elements = operation.Elements.Select(element => frame.Run.Evaluate(element, frame)).ToArray();
        frame.Run.Budget.CheckParts(operation.Syntax, elements.Sum(TupleValue.SizeOf));
        return new TupleValue(operation.Syntax, frame.Run.Doubt, elements);
    }
}

/// <summary><c>==</c> and <c>!=</c> between tuples.</summary>
internal sealed class TupleComparisons() : ExpressionHandler<ITupleBinaryOperation>(OperationKind.TupleBinary)
{
    protected override Value Evaluate(ITupleBinaryOperation operation, Frame frame)
    {
        var left = frame.Run.Evaluate(operation.LeftOperand, frame);
        var right = frame.Run.Evaluate(operation.RightOperand, frame);
        try
        {
            var areEqual = left is UnknownValue || right is UnknownValue ? throw new UnknownEncounteredException() : AreEqual(left, right, operation.Syntax, frame);
            return new ScalarValue(operation.Syntax, areEqual == (operation.OperatorKind == BinaryOperatorKind.Equals));
        }
        catch (UnknownEncounteredException)
        {
            return new UnknownValue(operation.Syntax);
        }
    }

    /// <summary>Element by element as <c>==</c> compares each, which is not how <c>Equals</c> does: no NaN equals another.</summary>
    private static bool AreEqual(Value left, Value right, SyntaxNode syntax, Frame frame)
    {
        switch (left, right)
        {
            case (TupleValue a, TupleValue b):
                var areEqual = true;
                for (var i = 0; areEqual && i < a.Elements.Length; i++)
                {
                    areEqual = AreEqual(a.Elements[i].Value, b.Elements[i].Value, syntax, frame);
                }

                return areEqual;
            case var _ when NegativeZero.IsComparedWithNull(left, right):
                frame.Run.Refuse(syntax, NegativeZero.Refusal, frame);
                throw new UnknownEncounteredException();
            case (ScalarValue { Content: not string and var a }, ScalarValue { Content: not string and var b }) when a.GetType() != b.GetType():
                frame.Run.Refuse(syntax, "these tuples hold numbers of different types; convert them first", frame);
                throw new UnknownEncounteredException();
            case (ScalarValue { Content: float or double } a, ScalarValue b):
                return Arithmetic.Numbers.Compute(BinaryOperatorKind.Equals, a.Content, b.Content, isChecked: false) is true;
            case (ObjectValue { Type: var type }, ObjectValue) when Operator(type) is { } method:
                return Calls.Dispatcher.Call(new Calls.Call(frame, syntax, method, null, [left, right])) is ScalarValue { Content: bool truth } ? truth : throw new UnknownEncounteredException();
            case (ObjectValue { Type.IsRecord: false }, ObjectValue):
                return ReferenceEquals(left, right);
            default:
                return ValueEquality.Instance.Equals(left, right);
        }
    }

    private static IMethodSymbol? Operator(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(WellKnownMemberNames.EqualityOperatorName).OfType<IMethodSymbol>().FirstOrDefault(static method => !method.IsImplicitlyDeclared) is { } method)
            {
                return method;
            }
        }

        return null;
    }
}

/// <summary>What only groups: parentheses, and query syntax around the calls it stands for.</summary>
internal sealed class Wrappers() : ExpressionHandler<IOperation>(OperationKind.Parenthesized, OperationKind.TranslatedQuery)
{
    protected override Value Evaluate(IOperation operation, Frame frame) => frame.Run.Evaluate(
        operation switch
        {
            IParenthesizedOperation parenthesized => parenthesized.Operand,
            ITranslatedQueryOperation query => query.Operation,
            _ => operation.ChildOperations.First(),
        },
        frame);
}
