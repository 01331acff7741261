using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Constructs objects of the operator's types as the CLR does: field initialisers, the base's constructor, then the body.</summary>
internal static class ObjectMaker
{
    public static void Construct(ObjectValue made, IMethodSymbol constructor, Call call)
    {
        var run = call.Run;
        run.Statics.Enter(constructor.ContainingType, call.Frame);
        var definition = constructor.OriginalDefinition;
        var types = TypeArguments.Of(constructor.ContainingType, call.Frame.Types);
        var scope = new Scope(null);
        var declaration = run.Bodies.Declaration(definition);
        var isPrimary = declaration is TypeDeclarationSyntax;
        for (var i = 0; i < definition.Parameters.Length && i < call.Arguments.Length; i++)
        {
            var value = call.Arguments[i].ForStore(run.Doubt);
            scope.Declare(definition.Parameters[i], new Cell(value, run.Doubt));
            // What members of a class go on using; a record has properties for it.
            if (isPrimary && !constructor.ContainingType.IsRecord)
            {
                made.Declare(definition.Parameters[i], value);
            }
        }

        var frame = new Frame(run, made, scope, types, new CallTrail(call.Syntax, call.Frame.Trail));
        run.Budget.EnterCall(call.Syntax);
        try
        {
            var body = isPrimary ? null : run.Bodies.Of(definition) as IConstructorBodyOperation;
            var chainsToThis = body?.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: var chained } }
                && SymbolEqualityComparer.Default.Equals(chained.ContainingType.OriginalDefinition, definition.ContainingType);
            if (!chainsToThis)
            {
                InitializeFields(made, constructor.ContainingType, frame, isPrimary ? definition : null);
            }

            Chain(made, constructor, declaration, body, frame, call);
            if ((body?.BlockBody ?? body?.ExpressionBody) is { } block)
            {
                run.Execute(block, frame);
            }
        }
        finally
        {
            run.Budget.LeaveCall();
        }
    }

    /// <summary>What a field holds before anything assigned it.</summary>
    public static Value Default(IFieldSymbol field, SyntaxNode syntax, Frame frame) =>
        Constants.DefaultOf(syntax, frame.Types.Fill(field.Type), frame.Run) ?? new UnknownValue(syntax);

    private static void Chain(ObjectValue made, IMethodSymbol constructor, SyntaxNode? declaration, IConstructorBodyOperation? body, Frame frame, Call call)
    {
        if (body?.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation chained })
        {
            ConstructBase(made, chained, frame, call);
            return;
        }

        var baseType = constructor.ContainingType.BaseType;
        if (baseType is null)
        {
            return;
        }

        if ((declaration as TypeDeclarationSyntax)?.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } primary)
        {
            if (frame.Run.Bodies.Of(primary) is IInvocationOperation invocation)
            {
                ConstructBase(made, invocation, frame, call);
            }
        }
        else if (frame.Run.Bodies.Declaration(baseType.OriginalDefinition) is not null && baseType.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.Length == 0) is { } parameterless)
        {
            Construct(made, parameterless, new Call(frame, call.Syntax, parameterless, made, []));
        }
    }

    /// <summary>A constructor of another assembly is not evaluated; of what it is for, only an exception's message matters.</summary>
    private static void ConstructBase(ObjectValue made, IInvocationOperation invocation, Frame frame, Call call)
    {
        var constructor = invocation.TargetMethod;
        var bound = Arguments.Bind(frame, call.Syntax, constructor, made, invocation.Arguments);
        if (frame.Run.Bodies.Declaration(constructor.ContainingType.OriginalDefinition) is not null)
        {
            Construct(made, constructor, bound);
        }
        else if (Exceptions.IsException(constructor.ContainingType))
        {
            made.Message = Exceptions.MessageOf(constructor, bound.Arguments);
        }
    }

    private static void InitializeFields(ObjectValue made, INamedTypeSymbol type, Frame frame, IMethodSymbol? primary)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic))
        {
            if (Initializer(field, frame) is { } initializer)
            {
                made.Declare(field, (frame.Run.Bodies.Of(initializer) is { } value ? frame.Run.Evaluate(value, frame) : frame.Run.Poison(initializer)).ForStore(frame.Run.Doubt));
            }
            else if (primary is not null && type.IsRecord && field.AssociatedSymbol is IPropertySymbol property
                && primary.Parameters.FirstOrDefault(parameter => parameter.Name == property.Name) is { } parameter && IsPositional(property, frame))
            {
                made.Declare(field, frame.Scope.Find(parameter)!.Value);
            }
            else
            {
                made.Declare(field, Constants.DefaultOf(null, frame.Types.Fill(field.Type), frame.Run) ?? new UnknownValue(null));
            }
        }
    }

    /// <summary>A positional property is declared by the parameter itself.</summary>
    private static bool IsPositional(IPropertySymbol property, Frame frame) => frame.Run.Bodies.Declaration(property) is ParameterSyntax;

    private static EqualsValueClauseSyntax? Initializer(IFieldSymbol field, Frame frame) =>
        (frame.Run.Bodies.Declaration(field) ?? (field.AssociatedSymbol is { } associated ? frame.Run.Bodies.Declaration(associated) : null)) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
