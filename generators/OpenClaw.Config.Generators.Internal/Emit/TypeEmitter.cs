using OpenClaw.Config.Generators.Internal.Shapes;

namespace OpenClaw.Config.Generators.Internal.Emit;

/// <summary>Writes builder classes. Bodies are one call to a helper of <c>ConfigBuilder</c>, so that thousands of them stay small.</summary>
internal sealed class TypeEmitter(DocumentationEmitter documentation)
{
    public void Emit(SourceText text, ApiType type)
    {
        text.Line();
        documentation.OfType(text, type);
        text.Line($"public sealed partial class {type.ClassName} : ConfigBuilder");
        text.Line("{");
        text.Line($"internal {type.ClassName}() {{ }}");
        foreach (var member in type.Members)
        {
            if (member.Shape == ApiShape.List)
            {
                Emit(text, type, member, $"params {member.Type}[] values");
                Emit(text, type, member, $"IEnumerable<{member.Type}> values");
            }
            else if (member.TakesDelegate)
            {
                Emit(text, type, member, $"Action<{member.Type}> configure");
            }
            else
            {
                Emit(text, type, member, $"{member.Type}{(member.IsNullable ? "?" : string.Empty)} value");
            }
        }

        text.Line("}");
    }

    private void Emit(SourceText text, ApiType type, ApiMember member, string last)
    {
        text.Line();
        documentation.OfMember(text, type, member);
        text.Line(Attribute(member));
        text.Line($"public {type.ClassName} {member.Name}({string.Concat(member.Keys.Select(static key => $"{key.Type} {key.Name}, "))}{last})");
        text.Line("{");
        text.Line(Body(member));
        text.Line("return this;");
        text.Line("}");
    }

    private static string Attribute(ApiMember member) => "[ConfigMember(" + SourceText.Literal(member.Key)
        + (member.Shape == ApiShape.Value ? string.Empty : ", Shape = ConfigShape." + member.Shape)
        + (member.Keys.Count == 0 ? string.Empty : ", Keys = " + member.Keys.Count)
        + (member.Tag is null ? string.Empty : ", Tag = " + SourceText.Literal(member.Tag))
        + ")]";

    private static string Body(ApiMember member)
    {
        var key = SourceText.Literal(member.Key);
        var keys = string.Concat(member.Keys.Select(static key => ", " + key.Name + (key.Type == "string" ? string.Empty : ".Value")));
        var suffix = member.Keys.Count == 0 ? string.Empty : "In";
        var tag = member.Tag is null ? string.Empty : ", " + SourceText.Literal(member.Tag);
        return member.Shape switch
        {
            ApiShape.List => $"Append{suffix}({key}{keys}, values);",
            ApiShape.Object => $"Configure{suffix}({key}{keys}, new {member.Type}(), configure{tag});",
            ApiShape.Item => $"Add{suffix}({key}{keys}, new {member.Type}(), configure{tag});",
            _ when member.IsNullable => $"SetOrNull{suffix}({key}{keys}, value);",
            _ => $"Set{suffix}({key}{keys}, value);",
        };
    }
}
