using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Calls.Intrinsics;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Exceptions that the operator's checks make, and what they say.</summary>
internal static class Exceptions
{
    public static bool IsException(ITypeSymbol? type) => IsOrDerives(type, "Exception");

    /// <summary>What an exception of the base class library says that was made by this constructor; null when that is not known.</summary>
    public static string? MessageOf(IMethodSymbol constructor, Value[] arguments)
    {
        string? message = null;
        string? parameter = null;
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Length; i++)
        {
            var text = (arguments[i] as ScalarValue)?.Text;
            switch (constructor.Parameters[i].Name)
            {
                case "message" when arguments[i] is not NullValue and var given:
                    message = given is ScalarValue ? text : string.Empty;
                    break;
                case "paramName" or "objectName":
                    parameter = text;
                    break;
                case "actualValue":
                    return null;
            }
        }

        message ??= Standard(constructor.ContainingType);
        return parameter is { Length: > 0 } && message is not null && IsOrDerives(constructor.ContainingType, "ArgumentException") ? $"{message} (Parameter '{parameter}')" : message;
    }

    /// <summary>What the exceptions of the base class library say without being told.</summary>
    private static string? Standard(INamedTypeSymbol type)
    {
        if (type.ContainingNamespace is null || Type.GetType(IntrinsicTable.MetadataName(type)) is not { } host || !typeof(Exception).IsAssignableFrom(host) || host.GetConstructor([]) is null)
        {
            return null;
        }

        return ((Exception)Activator.CreateInstance(host)).Message;
    }

    private static bool IsOrDerives(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == name && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }
}
