using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>Walks everything an object holds on to.</summary>
internal static class ObjectGraph
{
    // By "is assignable to": what a model would hold is a derived type, as SourceMethodSymbol.
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Microsoft.CodeAnalysis.Compilation),
        typeof(SemanticModel), typeof(IOperation), typeof(SourceText), typeof(SyntaxReference), typeof(AttributeData), typeof(Delegate),
    ];

    /// <summary>Fails when the object leads to anything of the compiler's.</summary>
    public static void AssertFreeOfCompiler(object? value, string place)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(value, place, seen);
    }

    private static void Visit(object? value, string place, HashSet<object> seen)
    {
        if (value is null or string || !seen.Add(value))
        {
            return;
        }

        var type = value.GetType();
        Assert.False(Array.Exists(Forbidden, forbidden => forbidden.IsAssignableFrom(type)), $"{place} holds a {type}.");
        if (type.IsPrimitive || type.IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Visit(item, place + "[]", seen);
            }
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), $"{place}.{field.Name}", seen);
            }
        }
    }
}
