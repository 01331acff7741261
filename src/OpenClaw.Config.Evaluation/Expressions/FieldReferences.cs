using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Fields: constants, static readonly ones, those of objects, elements of tuples, members of enums.</summary>
internal sealed class FieldReferences() : PlaceHandler<IFieldReferenceOperation>(OperationKind.FieldReference)
{
    protected override Place Locate(IFieldReferenceOperation operation, Frame frame)
    {
        if (operation.Instance is { } instance)
        {
            return OfInstance(operation, frame.Run.EvaluateReceiver(instance, frame), frame);
        }

        return new NoPlace(Static(operation.Field, operation.Syntax, frame));
    }

    /// <summary>The value of a static field or constant.</summary>
    public static Value Static(IFieldSymbol field, SyntaxNode syntax, Frame frame)
    {
        if (field.ContainingType.TypeKind == TypeKind.Enum && field.HasConstantValue)
        {
            return new EnumValue(syntax, field.ContainingType, field.ConstantValue!);
        }

        var run = frame.Run;
        var declaration = run.Bodies.Declaration(field) ?? (field.AssociatedSymbol is { } property ? run.Bodies.Declaration(property) : null);
        if (declaration is null)
        {
            return field.HasConstantValue ? Constants.Of(syntax, field.Type, field.ConstantValue) : Dispatcher.Call(new Call(frame, syntax, field, null, []));
        }

        if (!field.IsConst && !IsFixed(field))
        {
            return run.Refuse(syntax, $"{field.ContainingType.Name}.{Name(field)} can change while a program runs; make it readonly or const", frame);
        }

        if (!field.IsConst && field.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
        {
            return run.Refuse(syntax, $"{field.ContainingType.Name} has a static constructor, which is not evaluated; initialise {Name(field)} where it is declared", frame);
        }

        return run.Statics.Of(field.OriginalDefinition, () => Initial(field, declaration, syntax, frame), () => Default(field, syntax, frame));
    }

    private static Place OfInstance(IFieldReferenceOperation operation, Value instance, Frame frame)
    {
        switch (instance)
        {
            case TupleValue tuple when TupleIndex(operation.Field) is { } index && index < tuple.Elements.Length:
                return new CellPlace(tuple.Elements[index], frame.Run);
            case ObjectValue { IsTainted: true } or UnknownValue:
                return new NoPlace(new UnknownValue(operation.Syntax));
            case ObjectValue made:
                if (made.Find(operation.Field) is null)
                {
                    made.Declare(operation.Field, Default(operation.Field, operation.Syntax, frame));
                }

                return new CellPlace(made.Find(operation.Field)!, frame.Run);
            case NullValue:
                return new NoPlace(Failures.Throw(operation.Syntax, nameof(NullReferenceException), frame));
            default:
                return new NoPlace(Dispatcher.Call(new Call(frame, operation.Syntax, operation.Field, instance, [])));
        }
    }

    private static Value Initial(IFieldSymbol field, SyntaxNode declaration, SyntaxNode syntax, Frame frame)
    {
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        if (initializer is null)
        {
            return Default(field, syntax, frame);
        }

        var run = frame.Run;
        if (run.Bodies.Of(initializer) is not { } value)
        {
            return run.Poison(syntax);
        }

        // A static initialiser runs once for everybody: no doubt of the moment and no helper call around it has a part in it.
        var doubt = run.Doubt;
        run.Doubt = 0;
        run.Budget.EnterCall(syntax);
        try
        {
            return run.Evaluate(value, new Frame(run, null, new Scope(null), TypeArguments.Of(field.ContainingType, frame.Types), null));
        }
        finally
        {
            run.Doubt = doubt;
            run.Budget.LeaveCall();
        }
    }

    private static Value Default(IFieldSymbol field, SyntaxNode syntax, Frame frame)
    {
        var type = frame.Types.Fill(field.Type);
        return Constants.DefaultOf(syntax, type, frame.Run.Contract.IsText, frame.Run.Doubt)
            ?? frame.Run.Refuse(syntax, $"{Name(field)} has no value yet here; give it one where it is declared", frame);
    }

    private static int? TupleIndex(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number) ? number - 1 : null;
    }

    private static bool IsFixed(IFieldSymbol field) => field.IsReadOnly || field.AssociatedSymbol is IPropertySymbol { SetMethod: null };

    private static string Name(IFieldSymbol field) => field.AssociatedSymbol?.Name ?? field.Name;
}
