using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Runs bodies: methods, accessors, local functions, lambdas.</summary>
internal static class Invoker
{
    /// <summary>Runs a method with source.</summary>
    public static Value Run(IMethodSymbol method, IOperation body, Call call)
    {
        if (method.IsAsync)
        {
            return call.Refuse($"{method.Name} is async, and a configuration waits for nothing; make it an ordinary method");
        }

        var caller = call.Frame;
        var isLocal = method.MethodKind == MethodKind.LocalFunction;
        var scope = new Scope(isLocal ? caller.Scope.OwnerOf(method) : null);
        var definition = method.OriginalDefinition;
        if (!Declare((definition.PartialImplementationPart ?? definition).Parameters, scope, call.Arguments, call.References, call.Run.Doubt))
        {
            return call.Refuse("only variables and fields can be passed by reference here; copy the element into a variable first");
        }

        var receiver = (call.Instance as ObjectValue)?.Type;
        var types = TypeArguments.Of(method, Generic(receiver, method), caller.Types);
        var self = isLocal ? caller.This : call.Instance;
        return Run(body, new Frame(call.Run, self, scope, types, new CallTrail(call.Syntax, caller.Trail)), call.Syntax);
    }

    /// <summary>Invokes a delegate.</summary>
    public static Value Invoke(DelegateValue function, Value[] arguments, SyntaxNode syntax, Frame caller, Place?[]? references = null)
    {
        switch (function)
        {
            case CombinedValue combined:
                return combined.Parts.Select(part => Invoke(part, arguments, syntax, caller, references)).ToList()[combined.Parts.Count - 1];
            case MethodGroupValue group:
                // A local function looks for its variables where it was taken, not where it is invoked.
                var home = new Frame(caller.Run, group.Frame.This, group.Scope, group.Frame.Types, caller.Trail);
                var bound = group.Method.IsStatic && group.Instance is not null;
                return Dispatcher.Call(new Call(home, syntax, group.Method, bound ? null : group.Instance, bound ? [group.Instance!, .. arguments] : arguments)
                {
                    IsVirtual = group.IsVirtual,
                    References = bound ? null : references,
                });
            case LambdaValue { Function.Symbol.IsAsync: true }:
                return caller.Run.Refuse(syntax, "this lambda is async, and a configuration waits for nothing; make it an ordinary lambda", caller);
            case LambdaValue lambda:
                var scope = new Scope(lambda.Scope);
                Declare(lambda.Function.Symbol.Parameters, scope, arguments, references, caller.Run.Doubt);
                return Run(lambda.Function.Body, new Frame(caller.Run, lambda.Frame.This, scope, lambda.Frame.Types, caller.Trail), syntax);
            default:
                return caller.Run.Poison(syntax);
        }
    }

    /// <summary>Runs a body to its end and gives what it returned.</summary>
    public static Value Run(IOperation body, Frame frame, SyntaxNode syntax)
    {
        var run = frame.Run;
        var doubt = run.Doubt;
        run.Budget.EnterCall(syntax);
        try
        {
            run.Execute(body, frame);
            // Without a return the body is void, and nobody asks, or something in it was refused.
            return frame.MayHaveReturned ? new UnknownValue(syntax) : frame.Returned ?? new UnknownValue(syntax);
        }
        finally
        {
            run.Doubt = doubt;
            run.Budget.LeaveCall();
        }
    }

    private static bool Declare(IReadOnlyList<IParameterSymbol> parameters, Scope scope, Value[] arguments, Place?[]? references, int doubt)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Length; i++)
        {
            if (references?[i] is not { } reference)
            {
                scope.Declare(parameters[i], new Cell(arguments[i].ForStore(doubt), doubt));
            }
            else if (reference is CellPlace variable)
            {
                scope.Declare(parameters[i], variable.Cell);
            }
            else if (reference is NoPlace)
            {
                scope.Declare(parameters[i], new Cell(arguments[i], doubt));
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The constructed form, among the bases of the object's type, of the type that declares the method.</summary>
    private static INamedTypeSymbol? Generic(INamedTypeSymbol? receiver, IMethodSymbol method)
    {
        for (; receiver is not null; receiver = receiver.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(receiver.OriginalDefinition, method.ContainingType.OriginalDefinition))
            {
                return receiver;
            }
        }

        return null;
    }
}
