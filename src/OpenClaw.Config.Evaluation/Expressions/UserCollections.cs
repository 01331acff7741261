using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Collection expressions that make an object of one of the operator's types: by its <c>Add</c>, or by the builder it names.</summary>
internal static class UserCollections
{
    public static Value Make(ICollectionExpressionOperation operation, IMethodSymbol maker, IReadOnlyList<Value> elements, Frame frame)
    {
        if (maker.MethodKind != MethodKind.Constructor)
        {
            return Dispatcher.Call(new Call(frame, operation.Syntax, maker, null, [new ArrayValue(operation.Syntax, frame.Run.Doubt, [.. elements])]));
        }

        if (frame.Types.Fill(operation.Type!) is not INamedTypeSymbol type || AddOf(type) is not { } add)
        {
            return frame.Run.Refuse(operation.Syntax, $"how a {operation.Type?.Name} takes its elements is not known here; call its Add for each", frame);
        }

        Value[] unwritten = [.. maker.Parameters.Select(parameter => parameter.HasExplicitDefaultValue
            ? Constants.Of(operation.Syntax, parameter.Type, parameter.ExplicitDefaultValue)
            : new ArrayValue(operation.Syntax, frame.Run.Doubt, []))];
        var made = ObjectCreations.Make(new Call(frame, operation.Syntax, maker, null, unwritten), maker, type);
        foreach (var element in elements)
        {
            Dispatcher.Call(new Call(frame, element.MadeBy ?? operation.Syntax, add, made, [element]));
        }

        return made;
    }

    /// <summary>The one method that takes an element; null when there are several, since which of them is the compiler's secret.</summary>
    private static IMethodSymbol? AddOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            var candidates = current.GetMembers("Add").OfType<IMethodSymbol>().Where(static method => method is { IsStatic: false, Parameters.Length: 1 }).ToList();
            if (candidates.Count > 0)
            {
                return candidates.Count == 1 ? candidates[0] : null;
            }
        }

        return null;
    }
}
