using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Variables that stand for other places.</summary>
internal static class References
{
    /// <summary>The variable behind a place: its own, or one that reads and writes it.</summary>
    public static Cell CellOf(Place place, Frame frame) => place switch
    {
        CellPlace variable => variable.Cell,
        NoPlace => new Cell(place.Load(), frame.Run.Doubt),
        _ => new ReferenceCell(place, frame.Run.Doubt),
    };

    /// <summary><c>alias = ref other</c>.</summary>
    public static Value Assign(ISimpleAssignmentOperation operation, Frame frame)
    {
        if (operation.Target is not ILocalReferenceOperation { Local: var local } || frame.Scope.OwnerOf(local) is not { } owner || frame.Run.Doubt > 0)
        {
            return frame.Run.Refuse(operation.Syntax, "only a local variable is made to stand for another here; use the variable itself", frame);
        }

        return owner.Declare(local, CellOf(Places.Locate(operation.Value, frame), frame)).Value;
    }
}

/// <summary>Local variables and constants.</summary>
internal sealed class LocalReferences() : PlaceHandler<ILocalReferenceOperation>(OperationKind.LocalReference)
{
    protected override Place Locate(ILocalReferenceOperation operation, Frame frame)
    {
        if (frame.Scope.Find(operation.Local) is { } cell)
        {
            return new CellPlace(cell, frame.Run);
        }

        // `out var x`, `var (a, b) = ...`: the reference is the declaration.
        if (operation.IsDeclaration)
        {
            return new CellPlace(frame.Scope.Declare(operation.Local, new Cell(new UnknownValue(operation.Syntax), frame.Run.Doubt)), frame.Run);
        }

        // A constant may be used by a local function above its declaration; anything else without a value does not compile.
        return new NoPlace(operation.ConstantValue.HasValue
            ? Constants.Of(operation.Syntax, operation.Type, operation.ConstantValue.Value)
            : frame.Run.Poison(operation.Syntax));
    }
}

/// <summary>Parameters, also those of a primary constructor that members go on using.</summary>
internal sealed class ParameterReferences() : PlaceHandler<IParameterReferenceOperation>(OperationKind.ParameterReference)
{
    protected override Place Locate(IParameterReferenceOperation operation, Frame frame) =>
        (frame.Scope.Find(operation.Parameter) ?? (frame.This as ObjectValue)?.Find(operation.Parameter)) is { } cell
            ? new CellPlace(cell, frame.Run)
            // What an extension block extends.
            : operation.Parameter.ContainingSymbol is INamedTypeSymbol && frame.This is { } extended ? new NoPlace(extended)
            : new NoPlace(frame.Run.Poison(operation.Syntax));
}

/// <summary><c>this</c>, <c>base</c>, and the object that an initialiser is about.</summary>
internal sealed class InstanceReferences() : ExpressionHandler<IInstanceReferenceOperation>(OperationKind.InstanceReference)
{
    protected override Value Evaluate(IInstanceReferenceOperation operation, Frame frame) =>
        Of(operation, frame) is var self && operation.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance
            ? (self as ObjectValue)?.Unboxed(frame.Run.Doubt) ?? self.ForStore(frame.Run.Doubt)
            : self;

    /// <summary>The object itself, also where it is a struct.</summary>
    public static Value Of(IInstanceReferenceOperation operation, Frame frame) => operation.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver when frame.InitializedObjects.Count > 0 => frame.InitializedObjects.Peek(),
        InstanceReferenceKind.PatternInput when frame.PatternInputs.Count > 0 => frame.PatternInputs.Peek(),
        InstanceReferenceKind.ContainingTypeInstance when frame.This is { } self => self,
        _ => frame.Run.Poison(operation.Syntax),
    };
}

/// <summary>The discard <c>_</c>.</summary>
internal sealed class Discards() : PlaceHandler<IDiscardOperation>(OperationKind.Discard)
{
    protected override Place Locate(IDiscardOperation operation, Frame frame) => new NoPlace(new UnknownValue(operation.Syntax));
}

/// <summary><c>out var x</c>.</summary>
internal sealed class DeclarationExpressions() : PlaceHandler<IDeclarationExpressionOperation>(OperationKind.DeclarationExpression)
{
    protected override Place Locate(IDeclarationExpressionOperation operation, Frame frame) => Places.Locate(operation.Expression, frame);
}
