using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>new[] { ... }</c> and <c>new T[n]</c>.</summary>
internal sealed class ArrayCreations() : ExpressionHandler<IArrayCreationOperation>(OperationKind.ArrayCreation)
{
    protected override Value Evaluate(IArrayCreationOperation operation, Frame frame)
    {
        if (operation.Type is not IArrayTypeSymbol { ElementType: var elementType })
        {
            return frame.Run.Poison(operation.Syntax);
        }

        if (operation.DimensionSizes.Length > 1)
        {
            return Grids.Create(operation, elementType, frame);
        }

        if (operation.Initializer is { } list)
        {
            return new ArrayValue(operation.Syntax, frame.Run.Doubt, [.. list.ElementValues.Select(element => frame.Run.Evaluate(element, frame).ForStore(frame.Run.Doubt))])
            {
                IsSharedEmpty = operation.IsImplicit && list.ElementValues.Length == 0,
            };
        }

        switch (frame.Run.Evaluate(operation.DimensionSizes[0], frame))
        {
            case ScalarValue { Content: int length and >= 0 }:
                frame.Run.Budget.Step(operation.Syntax, length);
                var type = frame.Types.Fill(elementType);
                var elements = new Value[length];
                var unset = Constants.DefaultOf(operation.Syntax, type, frame.Run) ?? new UnknownValue(operation.Syntax);
                for (var i = 0; i < length; i++)
                {
                    // What cannot be changed is shared; a struct is each element's own, and many of them take their time.
                    elements[i] = unset.ForStore(frame.Run.Doubt);
                    if (!ReferenceEquals(elements[i], unset))
                    {
                        frame.Run.Budget.Step(operation.Syntax);
                    }
                }

                return new ArrayValue(operation.Syntax, frame.Run.Doubt, elements);
            case ScalarValue:
                return Failures.Throw(operation.Syntax, nameof(OverflowException), frame);
            default:
                return new UnknownValue(operation.Syntax);
        }
    }
}

/// <summary><c>array[i]</c>, <c>array[^1]</c>, <c>array[1..]</c>.</summary>
internal sealed class ArrayElements() : PlaceHandler<IArrayElementReferenceOperation>(OperationKind.ArrayElementReference)
{
    protected override Place Locate(IArrayElementReferenceOperation operation, Frame frame)
    {
        var array = frame.Run.Evaluate(operation.ArrayReference, frame);
        var indices = operation.Indices.Select(index => frame.Run.Evaluate(index, frame)).ToList();
        var run = frame.Run;
        switch (array)
        {
            case NullValue:
                return new NoPlace(Failures.Throw(operation.Syntax, nameof(NullReferenceException), frame));
            case GridValue grid:
                return Grids.Locate(grid, indices, operation.Syntax, frame);
            case ArrayValue { IsTainted: false } known when indices is [RangeValue range]:
                return new NoPlace(range.In(known.Elements.Length) is { } part
                    ? new ArrayValue(operation.Syntax, run.Doubt, [.. known.Elements.Skip(part.Offset).Take(part.Length).Select(element => element.ForStore(run.Doubt))])
                    : Failures.Throw(operation.Syntax, nameof(ArgumentOutOfRangeException), frame));
            case ArrayValue { IsTainted: false } known when Offset(indices, known.Elements.Length) is { } offset:
                return offset < 0 || offset >= known.Elements.Length
                    ? new NoPlace(Failures.Throw(operation.Syntax, nameof(IndexOutOfRangeException), frame))
                    : Arrays.ElementAt(known, (int)offset, operation.Syntax, run);
            case ArrayValue known:
                known.Taint();
                return new NoPlace(new UnknownValue(operation.Syntax));
            default:
                return new NoPlace(array is UnknownValue ? array : run.Poison(operation.Syntax));
        }
    }

    private static long? Offset(List<Value> indices, int length) => indices is not [var index]
        ? null
        : index switch
        {
            IndexValue fromEnd => fromEnd.In(length),
            ScalarValue { Content: int offset } => offset,
            ScalarValue { Content: long offset } => offset,
            ScalarValue { Content: uint offset } => offset,
            _ => null,
        };
}

/// <summary>Elements of arrays as places.</summary>
internal static class Arrays
{
    public static Place ElementAt(ArrayValue array, int offset, SyntaxNode syntax, Interpreter run) => new ComputedPlace(
        () => array.IsTainted ? new UnknownValue(syntax) : array.Elements[offset],
        value =>
        {
            if (array.Permits(run.Doubt))
            {
                array.Elements[offset] = value.ForStore(run.Doubt);
            }
        });
}
