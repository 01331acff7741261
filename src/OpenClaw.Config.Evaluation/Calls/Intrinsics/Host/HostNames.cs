using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Names of types that are the same for the program's types and the host's; a type parameter is <c>!</c>.</summary>
internal static class HostNames
{
    private const string ReadOnlySpan = "ReadOnlySpan`1<";

    public static string Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType) + "[]",
        ITypeParameterSymbol => "!",
        INamedTypeSymbol { TypeArguments.Length: > 0 } generic => $"{generic.MetadataName}<{string.Join(",", generic.TypeArguments.Select(Of))}>",
        _ => type.MetadataName,
    };

    public static string Of(Type type) =>
        type.IsByRef ? Of(type.GetElementType()!)
        : type.IsArray ? Of(type.GetElementType()!) + "[]"
        : type == typeof(Value) || type.IsGenericParameter ? "!"
        : type.IsGenericType ? $"{type.Name}<{string.Join(",", type.GetGenericArguments().Select(Of))}>"
        : type.Name;

    public static bool IsSpan(string name) => name.StartsWith(ReadOnlySpan, StringComparison.Ordinal) || name.StartsWith("Span`1<", StringComparison.Ordinal);

    /// <summary>Whether the host's parameter takes it: a span is passed as the string, the array or the sequence that it shows.</summary>
    public static bool Fits(string name, Type type)
    {
        var host = Of(type);
        if (name.StartsWith(ReadOnlySpan, StringComparison.Ordinal) && !IsSpan(host))
        {
            var element = name.Substring(ReadOnlySpan.Length, name.Length - ReadOnlySpan.Length - 1);
            return host == element + "[]" || host == $"IEnumerable`1<{element}>" || (element == "Char" && host == "String");
        }

        return name == host && !IsSpan(host);
    }
}
