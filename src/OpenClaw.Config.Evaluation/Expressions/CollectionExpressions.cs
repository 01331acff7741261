using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary><c>[a, .. b]</c>. The type it is for decides what it makes.</summary>
internal sealed class CollectionExpressions() : ExpressionHandler<ICollectionExpressionOperation>(OperationKind.CollectionExpression)
{
    protected override Value Evaluate(ICollectionExpressionOperation operation, Frame frame)
    {
        var elements = new List<Value>();
        var isKnown = true;
        foreach (var element in operation.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                isKnown &= Spread(spread, elements, frame);
            }
            else
            {
                elements.Add(frame.Run.Evaluate(element, frame).ForStore(frame.Run.Doubt));
            }
        }

        return isKnown ? Make(operation, elements, frame) : new UnknownValue(operation.Syntax);
    }

    /// <summary>A collection that is made empty and given one element after the other.</summary>
    private static Value Filled(ICollectionExpressionOperation operation, IMethodSymbol constructor, List<Value> elements, Frame frame)
    {
        var made = Dispatcher.Call(new Call(frame, operation.Syntax, constructor, null, []));
        var add = Members(constructor.ContainingType).FirstOrDefault(static member => member is { Name: "Add", IsStatic: false, Parameters.Length: 1, DeclaredAccessibility: Accessibility.Public });
        foreach (var element in elements)
        {
            if (add is null || made is UnknownValue)
            {
                return new UnknownValue(operation.Syntax);
            }

            Dispatcher.Call(new Call(frame, operation.Syntax, add, made, [element]));
        }

        return made;
    }

    private static IEnumerable<IMethodSymbol> Members(INamedTypeSymbol type) => type.GetMembers("Add").OfType<IMethodSymbol>();

    private static bool Spread(ISpreadOperation spread, List<Value> elements, Frame frame)
    {
        if (Sequences.ItemsOf(frame.Run.Evaluate(spread.Operand, frame), spread.Operand.Syntax, frame) is not { } items)
        {
            return false;
        }

        using var enumerator = items.GetEnumerator();
        bool isKnown;
        while (Sequences.TryMoveNext(enumerator, spread.Operand.Syntax, frame, out isKnown))
        {
            elements.Add(Conversions.Convert(
                enumerator.Current,
                frame.Run.Bodies.SpreadConversion(spread),
                new ConversionSite(spread.Syntax, spread.ElementType, TargetElement(spread), IsChecked: false),
                frame).ForStore(frame.Run.Doubt));
        }

        return isKnown;
    }

    private static ITypeSymbol? TargetElement(ISpreadOperation spread) => spread.Parent?.Type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } => element,
        _ => spread.ElementType,
    };

    private static Value Make(ICollectionExpressionOperation operation, List<Value> elements, Frame frame)
    {
        var doubt = frame.Run.Doubt;
        if (operation.ConstructMethod is { } maker && frame.Run.Bodies.Declaration(maker.ContainingType.OriginalDefinition) is not null)
        {
            return UserCollections.Make(operation, maker, elements, frame);
        }

        switch (operation.Type)
        {
            case IArrayTypeSymbol { Rank: 1 }:
                return Array();
            case INamedTypeSymbol { Name: "Dictionary" } when elements.Count == 0:
                return new DictionaryValue(operation.Syntax, doubt, new Dictionary<Value, Value>(ValueEquality.Instance));
            case INamedTypeSymbol { TypeArguments.Length: 1 } type:
                return type.Name switch
                {
                    "List" or "IList" or "ICollection" => new ListValue(operation.Syntax, doubt, elements),
                    "HashSet" or "ISet" => new SetValue(operation.Syntax, doubt, new HashSet<Value>(elements, ValueEquality.Instance)),
                    "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "Span" or "ReadOnlySpan" or "ImmutableArray" => Array(),
                    "ImmutableList" or "ImmutableHashSet" or "ImmutableSortedSet" or "ImmutableQueue" or "ImmutableStack" when operation.ConstructMethod is { IsStatic: true } builder =>
                        Dispatcher.Call(new Call(frame, operation.Syntax, builder, null, [Array()])),
                    "SortedSet" or "Collection" when operation.ConstructMethod is { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } constructor => Filled(operation, constructor, elements, frame),
                    _ => Refuse(type.Name),
                };
            default:
                return Refuse(operation.Type?.Name ?? "this");
        }

        ArrayValue Array() => new(operation.Syntax, doubt, [.. elements]) { IsSharedEmpty = operation.Elements.Length == 0 };

        Value Refuse(string name) => frame.Run.Refuse(operation.Syntax, $"a collection expression that makes a {name} is not evaluated; use an array or a List<T>", frame);
    }
}
