using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Statements.Iterators;
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
        if (method.IsStatic)
        {
            call.Run.Statics.Enter(method.ContainingType, caller);
        }

        var isLocal = method.MethodKind == MethodKind.LocalFunction;
        var owner = isLocal ? caller.Scope.OwnerOf(method) : null;
        var definition = method.OriginalDefinition;
        var receiver = (call.Instance as ObjectValue)?.Type;
        var types = TypeArguments.Of(method, Generic(receiver, method), caller.Types);
        var self = isLocal ? caller.This : call.Instance;
        var trail = new CallTrail(call.Syntax, caller.Trail);
        if (call.Run.Bodies.YieldsOf(definition) is { } yields)
        {
            return Iterate(body, yields, definition, call, self?.ForStore(call.Run.Doubt), owner, types, trail);
        }

        var scope = new Scope(owner);
        Declare((definition.PartialImplementationPart ?? definition).Parameters, scope, call.Arguments, call.References, call.Run);
        return Run(body, new Frame(call.Run, self, scope, types, trail), call.Syntax);
    }

    /// <summary>Calling an iterator method runs nothing of it: that happens while the result is enumerated.</summary>
    private static Value Iterate(IOperation body, ISet<SyntaxNode> yields, IMethodSymbol definition, Call call, Value? self, Scope? owner, TypeArguments types, CallTrail trail)
    {
        Value[] arguments = [.. call.Arguments.Select(argument => argument.ForStore(call.Run.Doubt))];
        var items = new IteratorSequence(
            body,
            yields,
            () =>
            {
                var scope = new Scope(owner);
                Declare((definition.PartialImplementationPart ?? definition).Parameters, scope, arguments, null, call.Run);
                return new Frame(call.Run, self?.ForStore(call.Run.Doubt), scope, types, trail);
            },
            call.Syntax);
        return definition.ReturnType.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable
            ? new SequenceValue(call.Syntax, items)
            : new EnumeratorValue(call.Syntax, items.GetEnumerator());
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
                Declare(lambda.Function.Symbol.Parameters, scope, arguments, references, caller.Run);
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

    /// <summary>Gives parameters their arguments; those by reference share the caller's variable, element or property.</summary>
    private static void Declare(ImmutableArray<IParameterSymbol> parameters, Scope scope, Value[] arguments, Place?[]? references, Interpreter run)
    {
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            scope.Declare(parameters[i], references?[i] switch
            {
                null => new Cell(arguments[i].ForStore(run.Doubt), run.Doubt),
                NoPlace => new Cell(arguments[i], run.Doubt),
                CellPlace variable => variable.Cell,
                var place => new ReferenceCell(place, run.Doubt),
            });
        }
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
