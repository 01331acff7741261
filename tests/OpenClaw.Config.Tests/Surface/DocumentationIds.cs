using System.Reflection;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>The ids under which the documentation file knows types and their members.</summary>
internal static class DocumentationIds
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The type and what an operator sees of it. Members that the compiler made for a record need no words.</summary>
    public static IEnumerable<string> Of(Type type)
    {
        yield return "T:" + NameOf(type);
        foreach (var field in type.GetFields(Own).Where(static field => !field.IsSpecialName))
        {
            yield return $"F:{NameOf(type)}.{field.Name}";
        }

        foreach (var property in type.GetProperties(Own))
        {
            yield return $"P:{NameOf(type)}.{property.Name}";
        }

        foreach (var method in type.GetMethods(Own).Where(IsWritten))
        {
            yield return Of(method);
        }
    }

    public static string Of(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(static parameter => NameOf(parameter.ParameterType)).ToList();
        var result = method.Name is "op_Implicit" ? "~" + NameOf(method.ReturnType) : string.Empty;
        var generic = method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : string.Empty;
        return $"M:{NameOf(method.DeclaringType!)}.{method.Name}{generic}{(parameters.Count == 0 ? string.Empty : $"({string.Join(",", parameters)})")}{result}";
    }

    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name == "op_Implicit")
        && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null;

    private static string NameOf(Type type)
    {
        if (type.IsGenericMethodParameter)
        {
            return "``" + type.GenericParameterPosition;
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        var name = type.IsGenericType ? type.GetGenericTypeDefinition().FullName! : type.FullName!;
        return type.IsGenericType
            ? $"{name[..name.IndexOf('`')]}{{{string.Join(",", type.GetGenericArguments().Select(NameOf))}}}"
            : name.Replace('+', '.');
    }
}
