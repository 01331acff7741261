using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using OpenClaw.Config.Generators.Internal.Emit;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>What IntelliSense shows of every builder method: what it does, type and unit, bounds, default, errors, place and source.</summary>
public class DocumentationTests
{
    /// <summary>How many methods have a sentence of their own. A floor: raise it when there are more, never lower it.</summary>
    private const int Described = 4244;

    /// <summary>The least share of methods with a sentence of their own, so that a new version of OpenClaw brings few without.</summary>
    private const double LeastShare = 0.99;

    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(ConfigBuilder).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => (string)member.Attribute("name")!);

    private static readonly List<(BuilderMember Member, XElement Text)> Methods =
        [.. BuilderMember.All.Select(static member => (member, Members[DocumentationIds.Of(member.Method)]))];

    [Fact]
    public void Nearly_every_method_says_what_its_setting_does()
    {
        var without = Methods.Where(static method => Summary(method.Text).EndsWith(DocumentationEmitter.NotDescribed, StringComparison.Ordinal)).ToList();
        var described = Methods.Count - without.Count;

        Assert.True(
            described >= Described && described >= LeastShare * Methods.Count,
            string.Create(CultureInfo.InvariantCulture, $"{described} of {Methods.Count} methods have a sentence in schema/descriptions.map; without are:\n")
                + string.Join("\n", without.Select(static method => method.Member)));
    }

    [Fact]
    public void Every_summary_is_a_sentence() => Assert.Empty(
        from method in Methods
        let summary = Summary(method.Text)
        where summary.Length < 10 || !char.IsUpper(summary[0]) || !summary.EndsWith('.')
        select $"{method.Member}: {summary}");

    /// <summary>What stands in an object with free keys has no place that the facts know.</summary>
    [Fact]
    public void Every_method_names_its_place_and_the_version_it_is_taken_from() => Assert.Empty(
        from method in Methods
        where method.Member.Builder != typeof(FreeFormBuilder)
        let remarks = method.Text.Element("remarks")!.Value
        where !remarks.StartsWith("JSON: ", StringComparison.Ordinal) || !remarks.EndsWith($"Source: OpenClaw {OpenClawVersions.Default}.", StringComparison.Ordinal)
        select $"{method.Member}: {remarks}");

    [Fact]
    public void Every_parameter_is_described() => Assert.Empty(
        from method in Methods
        from parameter in method.Member.Method.GetParameters()
        where method.Text.Elements("param").SingleOrDefault(param => (string?)param.Attribute("name") == parameter.Name) is not { } text
            || (text.Value.Length == 0 && !text.HasElements)
        select $"{method.Member}: {parameter.Name}");

    /// <summary>That a null is refused just where the parameter is not nullable is what <see cref="EveryMemberTests"/> shows.</summary>
    [Fact]
    public void The_null_that_is_refused_is_documented_and_no_other()
    {
        var context = new NullabilityInfoContext();
        Assert.Empty(
            from method in Methods
            let refused = method.Member.Method.GetParameters()
                .Where(parameter => !parameter.ParameterType.IsValueType && context.Create(parameter).WriteState == NullabilityState.NotNull)
                .Select(static parameter => parameter.Name)
            let told = method.Text.Elements("exception")
                .Where(static exception => (string?)exception.Attribute("cref") == "T:System.ArgumentNullException")
                .Elements("paramref")
                .Select(static reference => (string?)reference.Attribute("name"))
            where !refused.SequenceEqual(told)
            select $"{method.Member}: refuses null for {string.Join(", ", refused)}, tells of {string.Join(", ", told)}");
    }

    [Fact]
    public void An_enum_without_the_value_and_a_number_that_JSON_lacks_are_documented() => Assert.Empty(
        from method in Methods
        where !method.Member.TakesDelegate
        let can = method.Member.ValueType.IsEnum || method.Member.ValueType == typeof(double)
        let told = method.Text.Elements("exception").Any(static exception => (string?)exception.Attribute("cref") == "T:System.ArgumentOutOfRangeException")
        where can != told
        select method.Member.ToString());

    private static string Summary(XElement member) => member.Element("summary")!.Value.Trim();
}
