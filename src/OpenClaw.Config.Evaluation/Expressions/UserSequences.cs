using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Expressions;

/// <summary>Enumerates objects of the operator's own types: by their <c>GetEnumerator</c>, <c>MoveNext</c> and <c>Current</c>.</summary>
internal static class UserSequences
{
    /// <summary>The items by the type's <c>IEnumerable&lt;T&gt;</c>; null when it has none, or several.</summary>
    public static IEnumerable<Value>? Of(ObjectValue made, SyntaxNode syntax, Frame frame)
    {
        var interfaces = made.Type.AllInterfaces.Where(static type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToList();
        return interfaces.Count == 1 && interfaces[0].GetMembers("GetEnumerator").FirstOrDefault() is IMethodSymbol getEnumerator
            ? Of(made, getEnumerator, syntax, frame)
            : null;
    }

    /// <summary>The items by this method, which may be an extension.</summary>
    public static IEnumerable<Value> Of(ObjectValue made, IMethodSymbol getEnumerator, SyntaxNode syntax, Frame frame)
    {
        var enumerator = Dispatcher.Call(getEnumerator.IsStatic
            ? new Call(frame, syntax, getEnumerator, null, [made])
            : new Call(frame, syntax, getEnumerator, getEnumerator.ReducedFrom is null ? made : null, getEnumerator.ReducedFrom is null ? [] : [made]));
        switch (enumerator)
        {
            case EnumeratorValue known:
                while (known.MoveNext())
                {
                    yield return known.Current!;
                }

                break;
            case ObjectValue own when Find<IMethodSymbol>(own.Type, "MoveNext") is { } moveNext && Find<IPropertySymbol>(own.Type, "Current") is { } current:
                try
                {
                    while (Dispatcher.Call(new Call(frame, syntax, moveNext, own, [])) switch
                    {
                        ScalarValue { Content: bool moved } => moved,
                        _ => throw new UnknownEncounteredException(),
                    })
                    {
                        yield return PropertyReferences.Locate(current, new Call(frame, syntax, current, own, [])).Load().ForStore(frame.Run.Doubt);
                    }
                }
                finally
                {
                    Dispose(own, syntax, frame);
                }

                break;
            default:
                throw new UnknownEncounteredException();
        }
    }

    /// <summary>The member a <c>foreach</c> takes: the type's own, else that of the interface.</summary>
    private static T? Find<T>(INamedTypeSymbol type, string name)
        where T : class, ISymbol
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<T>().FirstOrDefault(static member => member is { IsStatic: false, DeclaredAccessibility: not Accessibility.Private }) is { } member)
            {
                return member;
            }
        }

        return type.AllInterfaces
            .OrderByDescending(static candidate => candidate.IsGenericType)
            .SelectMany(candidate => candidate.GetMembers(name).OfType<T>())
            .FirstOrDefault();
    }

    /// <summary>A <c>foreach</c> disposes of its enumerator, also when it is left early.</summary>
    private static void Dispose(ObjectValue enumerator, SyntaxNode syntax, Frame frame)
    {
        if (enumerator.Type.AllInterfaces.FirstOrDefault(static type => type.SpecialType == SpecialType.System_IDisposable)?.GetMembers("Dispose").FirstOrDefault() is IMethodSymbol dispose
            && enumerator.Type.FindImplementationForInterfaceMember(dispose) is IMethodSymbol own && frame.Run.Bodies.Of(own.OriginalDefinition) is not null)
        {
            Dispatcher.Call(new Call(frame, syntax, dispose, enumerator, []));
        }
    }
}
