using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary><c>new</c> with constructor arguments and initialisers.</summary>
internal sealed class ObjectCreations() : ExpressionHandler<IObjectCreationOperation>(OperationKind.ObjectCreation)
{
    protected override Value Evaluate(IObjectCreationOperation operation, Frame frame)
    {
        if (operation.ConstantValue.HasValue)
        {
            return Constants.Of(operation.Syntax, operation.Type, operation.ConstantValue.Value);
        }

        if (operation.Constructor is not { } constructor || frame.Types.Fill(operation.Type!) is not INamedTypeSymbol type)
        {
            return frame.Run.Poison(operation.Syntax);
        }

        var call = Arguments.Bind(frame, operation.Syntax, constructor, null, operation.Arguments);
        var made = Make(call, constructor, type);
        if (operation.Initializer is { } initializer)
        {
            Initializers.Apply(initializer, made, frame);
        }

        return made;
    }

    /// <summary>Calls a constructor of a type whose type parameters are filled in.</summary>
    public static Value Make(Call call, IMethodSymbol constructor, INamedTypeSymbol type)
    {
        var isSource = call.Run.Bodies.Declaration(type.OriginalDefinition) is not null;
        if (!isSource || call.Run.Contract.Of(constructor) is not null || call.Run.Contract.IsText(type))
        {
            return Exceptions.IsException(type) ? new ExceptionValue(call.Syntax, type, Exceptions.MessageOf(constructor, call.Arguments))
                : type is { IsValueType: true } && constructor.IsImplicitlyDeclared && Constants.DefaultOf(call.Syntax, type, call.Run) is { } zero
                ? zero
                : Dispatcher.Call(call);
        }

        var made = new ObjectValue(call.Syntax, call.Run.Doubt, type) { Run = call.Run };
        ObjectMaker.Construct(made, constructor, call);
        return made;
    }
}

/// <summary><c>new T()</c> by the constraint.</summary>
internal sealed class TypeParameterCreations() : ExpressionHandler<ITypeParameterObjectCreationOperation>(OperationKind.TypeParameterObjectCreation)
{
    protected override Value Evaluate(ITypeParameterObjectCreationOperation operation, Frame frame)
    {
        if (frame.Types.Fill(operation.Type!) is not INamedTypeSymbol type
            || type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.Length == 0) is not { } constructor)
        {
            return frame.Run.Refuse(operation.Syntax, "which type this makes is not known here; pass a delegate that makes the object", frame);
        }

        var made = ObjectCreations.Make(new Call(frame, operation.Syntax, constructor, null, []), constructor, type);
        if (operation.Initializer is { } initializer)
        {
            Initializers.Apply(initializer, made, frame);
        }

        return made;
    }
}

/// <summary><c>new { A = 1 }</c>.</summary>
internal sealed class AnonymousObjectCreations() : ExpressionHandler<IAnonymousObjectCreationOperation>(OperationKind.AnonymousObjectCreation)
{
    protected override Value Evaluate(IAnonymousObjectCreationOperation operation, Frame frame)
    {
        var made = new ObjectValue(operation.Syntax, frame.Run.Doubt, (INamedTypeSymbol)frame.Types.Fill(operation.Type!)) { Run = frame.Run };
        foreach (var initializer in operation.Initializers)
        {
            // The compiler shows no fields of such a type: the properties themselves are the slots.
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value })
            {
                made.Declare(property, frame.Run.Evaluate(value, frame).ForStore(frame.Run.Doubt));
            }
        }

        return made;
    }
}
