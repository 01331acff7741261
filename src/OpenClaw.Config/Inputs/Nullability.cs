using System.Reflection;

namespace OpenClaw.Config;

/// <summary>Whether a reference may be null, from what the compiler leaves in the metadata: older runtimes have no reader for it.</summary>
internal static class Nullability
{
    private const string Namespace = "System.Runtime.CompilerServices.";

    /// <summary>Whether a parameter or property may be null. Where nobody says, as in code without nullable annotations, it may.</summary>
    /// <param name="own">Its attributes.</param>
    /// <param name="around">The member, whose own attributes and types around it hold for what says nothing.</param>
    public static bool AllowsNull(IEnumerable<CustomAttributeData> own, MemberInfo around)
    {
        var flag = Flag(own, "NullableAttribute");
        for (var member = around; flag is null && member is not null; member = member.DeclaringType)
        {
            flag = Flag(member.CustomAttributes, "NullableContextAttribute");
        }

        return flag != 1;
    }

    private static byte? Flag(IEnumerable<CustomAttributeData> attributes, string name)
    {
        var found = attributes.FirstOrDefault(each => each.AttributeType.FullName == Namespace + name);
        return found?.ConstructorArguments is [{ Value: var value }, ..]
            ? value switch
            {
                byte flag => flag,
                IReadOnlyList<CustomAttributeTypedArgument> and [{ Value: byte first }, ..] => first,
                _ => null,
            }
            : null;
    }
}
