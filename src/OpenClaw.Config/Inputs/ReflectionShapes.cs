using System.Reflection;
using OpenClaw.Config.Model.Inputs;

namespace OpenClaw.Config;

/// <summary>How types look to a reader of data; the build has the same over the compiler's symbols.</summary>
internal static class ReflectionShapes
{
    public static InputShape<Type> Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
        {
            return Of(plain).AsNullable(plain);
        }

        if (type.IsEnum)
        {
            return new(InputKind.Choice, type.Name) { Choices = [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => new InputChoice(field.Name, SpellingOf(field), field.GetValue(null)!))] };
        }

        switch (Type.GetTypeCode(type))
        {
            case TypeCode.String:
                return new(InputKind.Text, "string");
            case TypeCode.Char:
                return new(InputKind.Character, "char");
            case TypeCode.Boolean:
                return new(InputKind.Boolean, "bool");
            case >= TypeCode.SByte and <= TypeCode.Decimal and var number:
                return new(InputKind.Number, type.Name) { Number = number };
        }

        return type.IsArray && type.GetArrayRank() == 1 ? new(InputKind.List, "list") { Element = type.GetElementType() }
            : type.IsDefined(typeof(ConfigTextAttribute), inherit: false) ? OfText(type)
            : type is { IsGenericType: true, Namespace: "System.Collections.Generic" } && Collection(type, type.GetGenericArguments()) is { } collection ? collection
            : type is { IsClass: true } or { IsValueType: true } && !type.IsAbstract && !IsSystem(type) ? OfObject(type)
            : Unsupported(InputTypes.Objection(type.Name));
    }

    /// <summary>The conversion by which a text becomes a typed text.</summary>
    public static MethodInfo? FromText(Type type) => type.GetMethod("op_Implicit", BindingFlags.Public | BindingFlags.Static, null, [typeof(string)], null);

    private static InputShape<Type> OfText(Type type) => FromText(type) is not null
        ? new(InputKind.TypedText, type.Name)
        : Unsupported($"no text becomes a {type.Name}; read a string and make it in C#");

    private static InputShape<Type>? Collection(Type type, Type[] arguments) => arguments switch
    {
        [var item] when InputTypes.IsList(type.Name) => new(InputKind.List, "list") { Element = item },
        [var key, var item] when key == typeof(string) && InputTypes.IsMap(type.Name) => new(InputKind.Map, "dictionary") { Element = item },
        _ => null,
    };

    private static InputShape<Type> OfObject(Type type)
    {
        var constructors = type.GetConstructors();
        var constructor = InputTypes.Longest(constructors, static each => each.GetParameters().Length);
        if (constructor is null && !(type.IsValueType && constructors.Length == 0))
        {
            return Unsupported(InputTypes.NoConstructor(type.Name));
        }

        var members = new List<InputMember<Type>>();
        foreach (var parameter in constructor?.GetParameters() ?? [])
        {
            var allowsNull = !parameter.ParameterType.IsValueType && Nullability.AllowsNull(parameter.CustomAttributes, constructor!);
            members.Add(new(parameter.Name!, parameter.ParameterType, allowsNull, !parameter.HasDefaultValue, parameter.Position, parameter));
        }

        for (var current = type; current is not null && !IsSystem(current); current = current.BaseType)
        {
            foreach (var property in current.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                    && !members.Any(member => string.Equals(member.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    var allowsNull = !property.PropertyType.IsValueType && Nullability.AllowsNull(property.CustomAttributes, property);
                    members.Add(new(property.Name, property.PropertyType, allowsNull, IsRequired(property), -1, property));
                }
            }
        }

        return new(InputKind.Object, type.Name) { Constructor = constructor, Members = members };
    }

    private static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(static each => each.AttributeType.FullName == "System.Runtime.CompilerServices.RequiredMemberAttribute");

    private static bool IsSystem(Type type) => type.Assembly == typeof(object).Assembly || type.Namespace is "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true;

    private static string? SpellingOf(FieldInfo field) => field.GetCustomAttribute<ConfigTextAttribute>()?.Format;

    private static InputShape<Type> Unsupported(string objection) => new(InputKind.Unsupported, objection);
}
