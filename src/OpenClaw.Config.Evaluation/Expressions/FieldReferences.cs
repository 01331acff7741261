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

        return Static(operation.Field, operation.Syntax, frame);
    }

    /// <summary>A static field or constant.</summary>
    public static Place Static(IFieldSymbol field, SyntaxNode syntax, Frame frame)
    {
        if (field.ContainingType.TypeKind == TypeKind.Enum && field.HasConstantValue)
        {
            return new NoPlace(new EnumValue(syntax, field.ContainingType, field.ConstantValue!));
        }

        var run = frame.Run;
        if (run.Bodies.Declaration(field.ContainingType.OriginalDefinition) is null)
        {
            return new NoPlace(field.HasConstantValue ? Constants.Of(syntax, field.Type, field.ConstantValue) : Dispatcher.Call(new Call(frame, syntax, field, null, [])));
        }

        return field.IsConst ? new NoPlace(Constant(field, syntax, frame)) : new CellPlace(run.Statics.Of(field, syntax, frame), run);
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

    /// <summary>A constant, made by the expression that stands where it is declared.</summary>
    private static Value Constant(IFieldSymbol field, SyntaxNode syntax, Frame frame)
    {
        var run = frame.Run;
        return !field.HasConstantValue || run.Bodies.Declaration(field) is not VariableDeclaratorSyntax { Initializer: { } initializer } || run.Bodies.Of(initializer) is not { } value
            ? run.Poison(syntax)
            : run.Evaluate(value, new Frame(run, null, new Scope(null), TypeArguments.None, null));
    }

    private static Value Default(IFieldSymbol field, SyntaxNode syntax, Frame frame)
    {
        var type = frame.Types.Fill(field.Type);
        return Constants.DefaultOf(syntax, type, frame.Run)
            ?? frame.Run.Refuse(syntax, $"{Name(field)} has no value yet here; give it one where it is declared", frame);
    }

    private static int? TupleIndex(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number) ? number - 1 : null;
    }

    private static string Name(IFieldSymbol field) => field.AssociatedSymbol?.Name ?? field.Name;
}
