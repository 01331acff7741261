using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Lambdas and anonymous methods.</summary>
internal sealed class AnonymousFunctions() : ExpressionHandler<IAnonymousFunctionOperation>(OperationKind.AnonymousFunction)
{
    protected override Value Evaluate(IAnonymousFunctionOperation operation, Frame frame) => new LambdaValue(operation, frame, frame.Scope);
}

/// <summary>The step from a lambda or method to a delegate.</summary>
internal sealed class DelegateCreations() : ExpressionHandler<IDelegateCreationOperation>(OperationKind.DelegateCreation)
{
    protected override Value Evaluate(IDelegateCreationOperation operation, Frame frame) => frame.Run.Evaluate(operation.Target, frame);
}

/// <summary>Methods taken as delegates.</summary>
internal sealed class MethodReferences() : ExpressionHandler<IMethodReferenceOperation>(OperationKind.MethodReference)
{
    protected override Value Evaluate(IMethodReferenceOperation operation, Frame frame)
    {
        // The compiler shows `this` before a local function, also where there is none.
        var instance = operation.Instance is { } receiver && operation.Method.MethodKind != MethodKind.LocalFunction ? frame.Run.Evaluate(receiver, frame) : null;
        return instance switch
        {
            UnknownValue => instance,
            NullValue when !operation.Method.IsStatic => Failures.Throw(operation.Syntax, nameof(NullReferenceException), frame),
            _ => new MethodGroupValue(operation.Syntax, operation.Method, instance, frame, operation.IsVirtual),
        };
    }
}
