using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>Understands some kinds of operation. Has no state.</summary>
internal interface IHandler
{
    IReadOnlyList<OperationKind> Kinds { get; }
}

/// <summary>Gives operations a value.</summary>
internal interface IExpressionHandler : IHandler
{
    Value Evaluate(IOperation operation, Frame frame);
}

/// <summary>Runs operations that have no value.</summary>
internal interface IStatementHandler : IHandler
{
    Completion Execute(IOperation operation, Frame frame);
}

/// <summary>Understands operations that can be assigned to.</summary>
internal interface IPlaceHandler : IExpressionHandler
{
    /// <summary>The place an operation means, its parts evaluated once.</summary>
    Place Locate(IOperation operation, Frame frame);
}

/// <inheritdoc cref="IExpressionHandler"/>
internal abstract class ExpressionHandler<TOperation>(params OperationKind[] kinds) : IExpressionHandler
    where TOperation : class, IOperation
{
    public IReadOnlyList<OperationKind> Kinds { get; } = kinds;

    Value IExpressionHandler.Evaluate(IOperation operation, Frame frame) => Evaluate((TOperation)operation, frame);

    protected abstract Value Evaluate(TOperation operation, Frame frame);
}

/// <inheritdoc cref="IStatementHandler"/>
internal abstract class StatementHandler<TOperation>(params OperationKind[] kinds) : IStatementHandler
    where TOperation : class, IOperation
{
    public IReadOnlyList<OperationKind> Kinds { get; } = kinds;

    Completion IStatementHandler.Execute(IOperation operation, Frame frame) => Execute((TOperation)operation, frame);

    protected abstract Completion Execute(TOperation operation, Frame frame);
}

/// <inheritdoc cref="IPlaceHandler"/>
internal abstract class PlaceHandler<TOperation>(params OperationKind[] kinds) : IPlaceHandler
    where TOperation : class, IOperation
{
    public IReadOnlyList<OperationKind> Kinds { get; } = kinds;

    /// <summary>Reading a struct gives a copy: what the rest of the expression does to the variable is not seen by what was read before.</summary>
    Value IExpressionHandler.Evaluate(IOperation operation, Frame frame) => Locate((TOperation)operation, frame).Load().ForStore(frame.Run.Doubt);

    Place IPlaceHandler.Locate(IOperation operation, Frame frame) => Locate((TOperation)operation, frame);

    protected abstract Place Locate(TOperation operation, Frame frame);
}
