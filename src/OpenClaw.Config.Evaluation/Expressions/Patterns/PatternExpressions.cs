using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions.Patterns;

/// <summary><c>value is pattern</c>.</summary>
internal sealed class IsPatterns() : ExpressionHandler<IIsPatternOperation>(OperationKind.IsPattern)
{
    protected override Value Evaluate(IIsPatternOperation operation, Frame frame) =>
        PatternMatching.Matches(operation.Pattern, frame.Run.Evaluate(operation.Value, frame), frame) is { } matches
            ? new ScalarValue(operation.Syntax, matches)
            : new UnknownValue(operation.Syntax);
}

/// <summary><c>value is Type</c>.</summary>
internal sealed class IsTypes() : ExpressionHandler<IIsTypeOperation>(OperationKind.IsType)
{
    protected override Value Evaluate(IIsTypeOperation operation, Frame frame)
    {
        var value = frame.Run.Evaluate(operation.ValueOperand, frame);
        if (value is UnknownValue)
        {
            return value;
        }

        var type = Constants.Plain(frame.Types.Fill(operation.TypeOperand))!;
        return TypeTests.Is(value, type, frame) is { } matches
            ? new ScalarValue(operation.Syntax, matches != operation.IsNegated)
            : frame.Run.Refuse(operation.Syntax, $"whether {value.Noun} is a {type.Name} is not evaluated; decide it differently", frame);
    }
}

/// <summary>The <c>switch</c> expression.</summary>
internal sealed class SwitchExpressions() : ExpressionHandler<ISwitchExpressionOperation>(OperationKind.SwitchExpression)
{
    protected override Value Evaluate(ISwitchExpressionOperation operation, Frame frame)
    {
        var value = frame.Run.Evaluate(operation.Value, frame);
        var outer = frame.Scope;
        foreach (var arm in operation.Arms)
        {
            frame.Scope = new Scope(outer);
            try
            {
                var matches = PatternMatching.Matches(arm.Pattern, value, frame);
                if (matches == true && arm.Guard is { } guard)
                {
                    matches = (frame.Run.Evaluate(guard, frame) as ScalarValue)?.Content as bool?;
                }

                switch (matches)
                {
                    case true when value is not UnknownValue:
                        return frame.Run.Evaluate(arm.Value, frame);
                    case null or true:
                        return Unknown(operation, frame);
                }
            }
            finally
            {
                frame.Scope = outer;
            }
        }

        return Failures.Throw(operation.Syntax, "SwitchExpressionException", frame);
    }

    private static UnknownValue Unknown(ISwitchExpressionOperation operation, Frame frame)
    {
        foreach (var arm in operation.Arms)
        {
            Doubtful.Evaluate(arm.Value, frame);
        }

        return new UnknownValue(operation.Syntax);
    }
}
