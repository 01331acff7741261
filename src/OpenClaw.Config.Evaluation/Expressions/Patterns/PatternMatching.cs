using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions.Patterns;

/// <summary>Whether values match patterns. Null: nobody can tell, and that was reported.</summary>
internal static class PatternMatching
{
    public static bool? Matches(IPatternOperation pattern, Value value, Frame frame)
    {
        frame.Run.Budget.Step(pattern.Syntax);
        if (pattern is IDiscardPatternOperation)
        {
            return true;
        }

        if (value is UnknownValue)
        {
            return null;
        }

        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return IsConstant(value, frame.Run.Evaluate(constant.Value, frame));
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame);
            case IBinaryPatternOperation binary:
                return Binary(binary, value, frame);
            case IRelationalPatternOperation relational:
                return Relational(relational, value, frame);
            case IDeclarationPatternOperation declaration:
                // `is var x` matches everything, null too.
                var isOfType = declaration.MatchesNull || declaration.MatchedType is null ? true : IsType(value, declaration.MatchedType, pattern, frame);
                return isOfType == true ? Declare(declaration.DeclaredSymbol, value, frame) : isOfType;
            case ITypePatternOperation type:
                return IsType(value, type.MatchedType, pattern, frame);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive, value, frame);
            case IListPatternOperation list:
                return ListPatterns.Matches(list, value, frame) is not true and var mismatch ? mismatch : Declare(list.DeclaredSymbol, value, frame);
            default:
                frame.Run.Refuse(pattern.Syntax, Refusals.Sentence(pattern), frame);
                return null;
        }
    }

    /// <summary>Whether the value equals a constant, type included.</summary>
    public static bool? IsConstant(Value value, Value constant) => value is UnknownValue || constant is UnknownValue
        ? null
        : ValueEquality.Instance.Equals(value, constant);

    private static bool? Binary(IBinaryPatternOperation pattern, Value value, Frame frame)
    {
        var left = Matches(pattern.LeftPattern, value, frame);
        return left is null || left == (pattern.OperatorKind == BinaryOperatorKind.Or) ? left : Matches(pattern.RightPattern, value, frame);
    }

    private static bool? Relational(IRelationalPatternOperation pattern, Value value, Frame frame)
    {
        if (frame.Run.Evaluate(pattern.Value, frame) is not ScalarValue { Content: var bound })
        {
            return null;
        }

        // Another type than the bound's (an object, say) is no match; small types compare as the compiler would promote them.
        return value is ScalarValue { Content: var content } && content.GetType() == bound.GetType()
            && Numbers.Compute(pattern.OperatorKind, content, bound, isChecked: false) is true;
    }

    private static bool? Recursive(IRecursivePatternOperation pattern, Value value, Frame frame)
    {
        if (IsType(value, pattern.MatchedType, pattern, frame) is not true and var other)
        {
            return other;
        }

        var positional = pattern.DeconstructionSubpatterns;
        if (pattern.DeconstructSymbol is ITypeSymbol asked && IsOtherThanTuple(value, asked, positional.Length))
        {
            return false;
        }

        var parts = positional.Length == 0 ? [] : Deconstruction.PartsOf(value, positional.Length, pattern.DeconstructSymbol as IMethodSymbol, pattern.Syntax, frame);
        for (var i = 0; i < positional.Length; i++)
        {
            if ((parts is null ? null : Matches(positional[i], parts[i], frame)) is not true and var failed)
            {
                return failed;
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (Matches(property.Pattern, Member(property.Member, value, frame), frame) is not true and var failed)
            {
                return failed;
            }
        }

        return Declare(pattern.DeclaredSymbol, value, frame);
    }

    /// <summary>Of an object a pattern with positions asks whether it is a tuple of so many parts.</summary>
    private static bool IsOtherThanTuple(Value value, ITypeSymbol tuples, int count) => value switch
    {
        ScalarValue or EnumValue => true,
        ObjectValue { Type: var type } => !type.AllInterfaces.Contains(tuples, SymbolEqualityComparer.Default),
        TupleValue tuple => tuple.Elements.Length != count,
        _ => false,
    };

    private static Value Member(IOperation member, Value value, Frame frame)
    {
        frame.PatternInputs.Push(value);
        try
        {
            return frame.Run.Evaluate(member, frame);
        }
        finally
        {
            frame.PatternInputs.Pop();
        }
    }

    private static bool? IsType(Value value, ITypeSymbol type, IOperation pattern, Frame frame)
    {
        if (value is NullValue)
        {
            return false;
        }

        // A pattern of the static type asks for no more than a value.
        var target = frame.Types.Fill(type, frame.Run.Bodies.Compilation);
        if (pattern is IPatternOperation { InputType: { } input } && SymbolEqualityComparer.Default.Equals(Constants.Plain(frame.Types.Fill(input)), target))
        {
            return true;
        }

        if (TypeTests.Is(value, target, frame) is { } known)
        {
            return known;
        }

        frame.Run.Refuse(pattern.Syntax, $"whether {value.Noun} is a {target.Name} is not evaluated; decide it differently", frame);
        return null;
    }

    private static bool Declare(ISymbol? variable, Value value, Frame frame)
    {
        if (variable is not null)
        {
            var isStruct = variable is ILocalSymbol { Type.IsValueType: true };
            frame.Scope.Declare(variable, new Cell(isStruct && value is ObjectValue boxed ? boxed.Unboxed(frame.Run.Doubt) : value.ForStore(frame.Run.Doubt), frame.Run.Doubt));
        }

        return true;
    }
}
