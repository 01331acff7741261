using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>What operators make of two values.</summary>
internal static class Operators
{
    public static Value Apply(OperatorSite site, Value left, Value right, Frame frame)
    {
        if (left is UnknownValue || right is UnknownValue)
        {
            return left is UnknownValue ? left : right;
        }

        if (site.Type?.TypeKind == TypeKind.Dynamic)
        {
            return frame.Run.Refuse(site.Syntax, Refusals.Dynamic, frame);
        }

        if (site.IsLifted && (left is NullValue || right is NullValue))
        {
            return Lifted(site, left, right);
        }

        if (site.Method is { } method && !(left is TextValue or SecretValue) && !IsSynthesizedEquality(method))
        {
            return Dispatcher.Call(new Call(frame, site.Syntax, method, null, [left, right]));
        }

        if (site.ComparesReferences)
        {
            return References(site, left, right, frame);
        }

        if (site.Type?.SpecialType == SpecialType.System_String)
        {
            return Texts.Concat(site.Syntax, left, right, frame);
        }

        try
        {
            return Predefined(site, left, right, frame);
        }
        catch (DivideByZeroException)
        {
            return Failures.Throw(site.Syntax, nameof(DivideByZeroException), frame);
        }
        catch (OverflowException)
        {
            return Failures.Throw(site.Syntax, nameof(OverflowException), frame);
        }
    }

    private static Value Predefined(OperatorSite site, Value left, Value right, Frame frame)
    {
        if (left is ScalarValue { Content: var a } && right is ScalarValue { Content: var b } && Numbers.Compute(site.Kind, a, b, site.IsChecked) is { } result)
        {
            return new ScalarValue(site.Syntax, result);
        }

        if (site.Kind == BinaryOperatorKind.Add && (left is DelegateValue || right is DelegateValue))
        {
            var sum = CombinedValue.Of(site.Syntax, left, right);
            frame.Run.Budget.Step(site.Syntax, (sum as CombinedValue)?.Parts.Count ?? 0);
            return sum ?? NotEvaluated(site, left, right, frame);
        }

        if (site.Kind == BinaryOperatorKind.Subtract && (left is DelegateValue || right is DelegateValue))
        {
            return WithoutDelegate(site, left, right, frame);
        }

        if (left is EnumValue || right is EnumValue)
        {
            return OfEnums(site, left, right) ?? NotEvaluated(site, left, right, frame);
        }

        return site.Kind switch
        {
            BinaryOperatorKind.Equals => new ScalarValue(site.Syntax, AreEqual(site, left, right)),
            BinaryOperatorKind.NotEquals => new ScalarValue(site.Syntax, !AreEqual(site, left, right)),
            _ => NotEvaluated(site, left, right, frame),
        };
    }

    private static Value WithoutDelegate(OperatorSite site, Value left, Value right, Frame frame)
    {
        try
        {
            return CombinedValue.Without(site.Syntax, left, right) ?? NotEvaluated(site, left, right, frame);
        }
        catch (UnknownEncounteredException)
        {
            return frame.Run.Refuse(site.Syntax, "whether this delegate is one of those is not known, as two runs over a lambda may make one delegate or two; keep the delegate in a variable", frame);
        }
    }

    /// <summary>Boxes and objects are themselves alone. Equal strings may be one or two objects, which is not for a configuration to know.</summary>
    private static Value References(OperatorSite site, Value left, Value right, Frame frame)
    {
        var areSame = (left, right) switch
        {
            (ScalarValue { Text: { } a }, ScalarValue { Text: { } b }) when !ReferenceEquals(left, right) => a == b ? (bool?)null : false,
            (ScalarValue or EnumValue, _) or (ObjectValue { Type.IsValueType: false }, _) or (_, ObjectValue { Type.IsValueType: false }) => ReferenceEquals(left, right),
            // Boxes of structs travel as copies here.
            (ObjectValue or TupleValue, ObjectValue or TupleValue) => ReferenceEquals(left, right) ? true : ValueEquality.Instance.Equals(left, right) ? null : false,
            _ => ValueEquality.Instance.Equals(left, right),
        };
        return areSame is { } known
            ? new ScalarValue(site.Syntax, known == (site.Kind == BinaryOperatorKind.Equals))
            : frame.Run.Refuse(site.Syntax, "this asks whether two equal values are one object; compare them as what they are, or with Equals", frame);
    }

    /// <summary>The compiler's own <c>==</c> of records looks at the contents, as that of structs; all others compare references.</summary>
    private static bool AreEqual(OperatorSite site, Value left, Value right) =>
        site.Method is not null || left is not ObjectValue
            ? ValueEquality.Instance.Equals(left, right)
            : ReferenceEquals(left, right);

    private static Value? OfEnums(OperatorSite site, Value left, Value right)
    {
        var type = (left as EnumValue ?? right as EnumValue)!.Type;
        if (Number(left) is not { } a || Number(right) is not { } b)
        {
            return site.Kind switch
            {
                BinaryOperatorKind.Equals => new ScalarValue(site.Syntax, false),
                BinaryOperatorKind.NotEquals => new ScalarValue(site.Syntax, true),
                _ => null,
            };
        }

        var result = Numbers.Compute(site.Kind, a, b, site.IsChecked);
        if (result is null or bool)
        {
            return result is null ? null : new ScalarValue(site.Syntax, result);
        }

        var isEnum = site.Type?.TypeKind == TypeKind.Enum;
        var underlying = isEnum ? type.EnumUnderlyingType!.SpecialType : site.Type?.SpecialType ?? SpecialType.System_Int32;
        return NumericConversion.Convert(result, underlying, isChecked: false) is not { } number ? null
            : isEnum ? new EnumValue(site.Syntax, type, number)
            : new ScalarValue(site.Syntax, number);
    }

    private static object? Number(Value value) => value switch
    {
        EnumValue member => member.Number,
        ScalarValue scalar => scalar.Content,
        _ => null,
    };

    private static Value Lifted(OperatorSite site, Value left, Value right)
    {
        switch (site.Kind)
        {
            case BinaryOperatorKind.Equals:
                return new ScalarValue(site.Syntax, left is NullValue && right is NullValue);
            case BinaryOperatorKind.NotEquals:
                return new ScalarValue(site.Syntax, !(left is NullValue && right is NullValue));
            case BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                return new ScalarValue(site.Syntax, false);
            case BinaryOperatorKind.And when (left as ScalarValue ?? right as ScalarValue)?.Content is false:
                return new ScalarValue(site.Syntax, false);
            case BinaryOperatorKind.Or when (left as ScalarValue ?? right as ScalarValue)?.Content is true:
                return new ScalarValue(site.Syntax, true);
            default:
                return new NullValue(site.Syntax);
        }
    }

    private static bool IsSynthesizedEquality(IMethodSymbol method) =>
        method.Name is WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName
        && (method.IsImplicitlyDeclared || method.ContainingType is { IsRecord: true, Locations: [{ IsInMetadata: true }, ..] });

    private static UnknownValue NotEvaluated(OperatorSite site, Value left, Value right, Frame frame) =>
        frame.Run.Refuse(site.Syntax, $"the operator {site.Kind} between {left.Noun} and {right.Noun} is not evaluated; compute it differently", frame);
}
