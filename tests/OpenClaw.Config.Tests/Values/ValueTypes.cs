using System.Reflection;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tests.Values;

/// <summary>The typed values of the library, found by what marks them, and ways to make one.</summary>
internal static class ValueTypes
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(AgentId).Assembly.GetExportedTypes().Where(static type => type.IsValueType && !type.IsEnum && Node(type) is not null)];

    /// <summary>The members that make a value from a text: constructors, factories, conversions and known values.</summary>
    public static IEnumerable<MemberInfo> Makers(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static member => member.IsDefined(typeof(ConfigTextAttribute)));

    /// <summary>Calls such a member.</summary>
    public static object Make(MemberInfo member, params object[] arguments) => member switch
    {
        ConstructorInfo constructor => constructor.Invoke(arguments),
        MethodInfo method => method.Invoke(null, arguments)!,
        PropertyInfo property => property.GetValue(null)!,
        _ => throw new InvalidOperationException($"{member} makes nothing."),
    };

    public static ParameterInfo[] Parameters(MemberInfo member) => member is MethodBase method ? method.GetParameters() : [];

    /// <summary>A value that fits a parameter; different for each position, so that swapped arguments show.</summary>
    public static object Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "part-" + parameter.Position
        : parameter.ParameterType == typeof(long) ? -1234567890123L - parameter.Position
        : Activator.CreateInstance(parameter.ParameterType, "value-" + parameter.Position)!;

    /// <summary>The node a value becomes.</summary>
    public static ConfigNode ToNode(object value) => (ConfigNode)Node(value.GetType())!.Invoke(value, null)!;

    // The interface is internal: it is the library's own affair how it asks its values.
    private static MethodInfo? Node(Type type) =>
        type.GetInterface("OpenClaw.Config.IConfigValue")?.GetMethod("ToNode");
}
