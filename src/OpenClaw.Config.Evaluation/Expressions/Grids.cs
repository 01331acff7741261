using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Arrays of several dimensions.</summary>
internal static class Grids
{
    public static Value Create(IArrayCreationOperation operation, ITypeSymbol elementType, Frame frame)
    {
        var lengths = new List<int>();
        long count = 1;
        foreach (var size in operation.DimensionSizes)
        {
            switch (frame.Run.Evaluate(size, frame))
            {
                case ScalarValue { Content: int length and >= 0 }:
                    lengths.Add(length);
                    count = Math.Min(count * length, int.MaxValue);
                    break;
                case UnknownValue unknown:
                    return unknown;
                default:
                    return Failures.Throw(operation.Syntax, nameof(OverflowException), frame);
            }
        }

        frame.Run.Budget.Step(operation.Syntax, (int)count);
        var elements = new List<Value>((int)count);
        if (operation.Initializer is { } initializer)
        {
            Fill(initializer, elements, frame);
        }
        else
        {
            var type = frame.Types.Fill(elementType);
            for (var i = 0; i < count; i++)
            {
                elements.Add(Constants.DefaultOf(operation.Syntax, type, frame.Run) ?? new UnknownValue(operation.Syntax));
            }
        }

        return elements.Count == count ? new GridValue(operation.Syntax, frame.Run.Doubt, lengths, [.. elements]) : frame.Run.Poison(operation.Syntax);
    }

    public static Place Locate(GridValue grid, IReadOnlyList<Value> indices, SyntaxNode syntax, Frame frame)
    {
        var run = frame.Run;
        var numbers = new List<long>();
        foreach (var index in indices)
        {
            switch (index)
            {
                case ScalarValue { Content: int or uint or long } number:
                    numbers.Add(Convert.ToInt64(number.Content, System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    grid.Taint();
                    return new NoPlace(new UnknownValue(syntax));
            }
        }

        return numbers.Count != grid.Lengths.Count ? new NoPlace(run.Poison(syntax))
            : grid.OffsetOf(numbers) is not { } offset ? new NoPlace(Failures.Throw(syntax, nameof(IndexOutOfRangeException), frame))
            : new ComputedPlace(
                () => grid.IsTainted ? new UnknownValue(syntax) : grid.Elements[offset],
                value =>
                {
                    if (grid.Permits(run.Doubt))
                    {
                        grid.Elements[offset] = value.ForStore(run.Doubt);
                    }
                });
    }

    private static void Fill(IArrayInitializerOperation initializer, List<Value> elements, Frame frame)
    {
        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation row)
            {
                Fill(row, elements, frame);
            }
            else
            {
                elements.Add(frame.Run.Evaluate(element, frame).ForStore(frame.Run.Doubt));
            }
        }
    }
}
