using System.Reflection;
using System.Xml.Linq;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>What must hold for every public member, so that IntelliSense and the interpreter can rely on it.</summary>
public class ApiTests
{
    private static readonly string[] FromObject = [nameof(Equals), nameof(GetHashCode), nameof(ToString), nameof(GetType)];

    [Fact]
    public void Every_builder_method_says_what_it_writes() => Assert.Empty(
        from builder in BuilderMember.Builders
        from method in builder.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where !FromObject.Contains(method.Name)
        where method.GetCustomAttribute<ConfigMemberAttribute>() is null && method.GetCustomAttribute<ConfigDirectiveAttribute>() is null
        select $"{builder.Name}.{method.Name}");

    [Fact]
    public void A_name_has_at_most_one_overload_with_a_delegate() => Assert.Empty(
        from member in BuilderMember.All
        where member.TakesDelegate
        group member by (member.Builder, member.Method.Name) into overloads
        where overloads.Count() > 1
        select overloads.First());

    [Fact]
    public void A_name_writes_one_key() => Assert.Empty(
        from member in BuilderMember.All
        group member.Says.Key by (member.Builder, member.Method.Name) into overloads
        where overloads.Distinct().Count() > 1
        select overloads.Key);

    [Fact]
    public void Builders_return_themselves_and_cannot_be_made_by_operators() => Assert.Empty(
        from builder in BuilderMember.Builders
        where builder.GetConstructors().Length > 0 || BuilderMember.Of(builder).Any(member => member.Method.ReturnType != builder) || !builder.IsSealed
        select builder.Name);

    [Fact]
    public void Every_list_also_takes_a_sequence() => Assert.Empty(
        from member in BuilderMember.All
        where member.Says.Shape == ConfigShape.List
        group member by (member.Builder, member.Method.Name) into overloads
        where overloads.Count(static member => member.IsEnumerableOverload) != overloads.Count(static member => !member.IsEnumerableOverload)
        select overloads.Key);

    [Fact]
    public void Every_enum_value_has_a_spelling_of_its_own() => Assert.Empty(
        from type in typeof(ConfigBuilder).Assembly.GetExportedTypes()
        where type.IsEnum && type != typeof(ConfigShape) && type != typeof(ConfigDirective)
        where type.GetFields(BindingFlags.Public | BindingFlags.Static).Any(static field => field.GetCustomAttribute<ConfigTextAttribute>() is null)
            || Spellings.Of(type).Distinct().Count() != Spellings.Of(type).Count
        select type.Name);

    [Fact]
    public void Everything_public_is_documented()
    {
        var file = XDocument.Load(Path.ChangeExtension(typeof(ConfigBuilder).Assembly.Location, ".xml"));
        var documented = file.Descendants("member")
            .Where(static member => member.Element("summary") is { } summary ? summary.Value.Trim().Length > 0 || summary.HasElements : member.Element("inheritdoc") is not null)
            .Select(static member => (string)member.Attribute("name")!)
            .ToHashSet();

        var lacking = typeof(ConfigBuilder).Assembly.GetExportedTypes().SelectMany(DocumentationIds.Of).Where(id => !documented.Contains(id)).ToList();
        Assert.Empty(lacking);
    }
}
