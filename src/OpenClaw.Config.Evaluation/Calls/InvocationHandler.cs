using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Method calls. A builder chain is a deep tree leaning left, so it is walked without recursion.</summary>
internal sealed class InvocationHandler() : ExpressionHandler<IInvocationOperation>(OperationKind.Invocation), IPlaceHandler
{
    /// <summary>The place that a method returns by reference.</summary>
    Place IPlaceHandler.Locate(IOperation operation, Frame frame) =>
        Evaluate((IInvocationOperation)operation, frame, wantsPlace: true) is PlaceValue reference
            ? reference.Place
            : new NoPlace(frame.Run.Refuse(operation.Syntax, "what this gives is no place to assign to here; use a variable", frame));

    protected override Value Evaluate(IInvocationOperation operation, Frame frame) => Evaluate(operation, frame, wantsPlace: false);

    private static Value Evaluate(IInvocationOperation operation, Frame frame, bool wantsPlace)
    {
        var chain = new Stack<IInvocationOperation>();
        IOperation? receiver = operation;
        while (receiver is IInvocationOperation invocation)
        {
            chain.Push(invocation);
            receiver = ReceiverOf(invocation);
        }

        var value = receiver is null ? null : chain.Peek().Instance is null ? frame.Run.Evaluate(receiver, frame) : frame.Run.EvaluateReceiver(receiver, frame);
        while (chain.Count > 0)
        {
            var invocation = chain.Pop();
            frame.Run.Budget.Step(invocation.Syntax);
            var isReceiver = chain.Count > 0 && invocation.TargetMethod.RefKind == RefKind.Ref && invocation.Type is { IsValueType: true };
            value = Invoke(invocation, value, frame, isReceiver || (wantsPlace && chain.Count == 0));
            value = isReceiver && value is PlaceValue variable ? variable.Place.Load() : value;
        }

        return value!;
    }

    private static Value Invoke(IInvocationOperation operation, Value? receiver, Frame frame, bool wantsPlace)
    {
        var isExtension = operation.Instance is null;
        var call = Arguments.Bind(
            frame,
            operation.Syntax,
            StaticInterfaceMembers.Resolve(operation.TargetMethod, operation.ConstrainedToType, frame),
            isExtension ? null : receiver,
            operation.Arguments,
            operation.IsVirtual,
            isExtension ? receiver : null,
            wantsPlace);
        return Dispatcher.Call(call);
    }

    /// <summary>What the call is made on: its object or, for an extension method, its first argument. Conversions between references do nothing.</summary>
    private static IOperation? ReceiverOf(IInvocationOperation invocation)
    {
        var receiver = invocation.Instance
            ?? (invocation is { TargetMethod.IsExtensionMethod: true, Arguments: [{ Parameter: { Ordinal: 0, RefKind: RefKind.None }, Value: var first }, ..] } ? first : null);
        while (receiver is IConversionOperation { IsImplicit: true, Conversion: { IsReference: true, IsUserDefined: false }, Operand: IInvocationOperation or IConversionOperation } conversion)
        {
            receiver = conversion.Operand;
        }

        return receiver;
    }
}
