using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Object and collection initialisers, and <c>with</c>.</summary>
internal static class Initializers
{
    public static void Apply(IObjectOrCollectionInitializerOperation initializer, Value made, Frame frame)
    {
        frame.InitializedObjects.Push(made);
        try
        {
            foreach (var member in initializer.Initializers)
            {
                if (member is IMemberInitializerOperation nested)
                {
                    Apply(nested.Initializer, frame.Run.Evaluate(nested.InitializedMember, frame), frame);
                }
                else
                {
                    frame.Run.Evaluate(member, frame);
                }
            }
        }
        finally
        {
            frame.InitializedObjects.Pop();
        }
    }
}

/// <summary><c>original with { A = 1 }</c>.</summary>
internal sealed class Withs() : ExpressionHandler<IWithOperation>(OperationKind.With)
{
    protected override Value Evaluate(IWithOperation operation, Frame frame)
    {
        var original = frame.Run.Evaluate(operation.Operand, frame);
        if (original is NullValue)
        {
            return Failures.Throw(operation.Syntax, nameof(NullReferenceException), frame);
        }

        Value copy = original switch
        {
            UnknownValue => original,
            ObjectValue made => made.Copy(operation.Syntax, frame.Run.Doubt),
            TupleValue tuple => tuple.ForStore(frame.Run.Doubt),
            _ => frame.Run.Refuse(operation.Syntax, $"with is not evaluated on {original.Noun}; use it on a record, struct or anonymous object of this project", frame),
        };
        Initializers.Apply(operation.Initializer, copy, frame);
        return copy;
    }
}
