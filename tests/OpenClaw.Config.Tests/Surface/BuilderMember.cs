using System.Reflection;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>A method of a builder with what its attribute says about it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Says">Its attribute.</param>
internal sealed record BuilderMember(MethodInfo Method, ConfigMemberAttribute Says)
{
    public Type Builder => Method.DeclaringType!;

    /// <summary>The last parameter: the value, the list or the delegate.</summary>
    public ParameterInfo Last => Method.GetParameters()[^1];

    public bool TakesDelegate => Says.Shape is ConfigShape.Object or ConfigShape.Item;

    /// <summary>The builder that the delegate gets; null when there is no delegate.</summary>
    public Type? Inner => TakesDelegate ? Last.ParameterType.GetGenericArguments()[0] : null;

    /// <summary>The type of the value, or of an element of the list.</summary>
    public Type ValueType => Says.Shape == ConfigShape.List
        ? Last.ParameterType.GetElementType() ?? Last.ParameterType.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(Last.ParameterType) ?? Last.ParameterType;

    public bool IsEnumerableOverload => Says.Shape == ConfigShape.List && !Last.ParameterType.IsArray;

    public static IEnumerable<Type> Builders => typeof(ConfigBuilder).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(ConfigBuilder)));

    public static IEnumerable<BuilderMember> All => Builders.SelectMany(Of);

    public static IEnumerable<BuilderMember> Of(Type builder) =>
        from method in builder.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let says = method.GetCustomAttribute<ConfigMemberAttribute>()
        where says is not null
        select new BuilderMember(method, says);

    public override string ToString() => $"{Builder.Name}.{Method.Name}({string.Join(", ", Method.GetParameters().Select(static p => p.ParameterType.Name))})";
}
