using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>
/// Every rule on every example of it, written in other ways: what it underlines and says does not depend on helper methods, loops and variables between a value
/// and the gateway, and what nobody knows is no reason to speak. A new rule takes part as soon as its page has an example.
/// </summary>
public sealed class VariantTests
{
    private static readonly Variant[] All =
    [
        new InHelper(), new InExtension(), new InDelegate(), new InLoop(), new InFleet(), new UnderUnknownCondition(),
        new ValueIntoHelper(), new ValueFromHelper(), new ValueInLoop(), new ValueInLocal(), new ValueInField(), new ValueInConstant(), new ValueInRecord(), new ValueUnknown(), new ValueInUnknownBranch(),
    ];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var variant in All)
        {
            foreach (var example in ExampleCatalogue.All.Keys)
            {
                cases.Add(variant.Name, example);
            }
        }

        return cases;
    }

    public static TheoryData<string> BadExamples() => [.. ExampleCatalogue.All.Values.Where(static example => !example.IsGood).Select(static example => example.Name)];

    public static TheoryData<string> Rules() => [.. RuleCatalogue.All.Select(static rule => rule.Descriptor.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void Rule_IsShownOnCode(string id)
    {
        var isShown = ExampleCatalogue.All.Values.Any(example => example.RuleId == id && !example.IsGood);
        Assert.True(isShown != VariantExceptions.Rules.ContainsKey(id), isShown
            ? $"{id} is shown on code, so it is no exception any more."
            : $"{id} is shown on no code: give its page an example in C#, or add a file to Examples/Rules.");
    }

    [Theory, MemberData(nameof(BadExamples))]
    public async Task Example_IsReported(string name)
    {
        var subject = (await Subjects.AllAsync())[name];
        Assert.True(subject.Places.Count > 0, $"{subject.Example.RuleId} says nothing; others do: {string.Join(", ", subject.Ids)}\n\n{subject.File.Text}");
        Assert.Contains(subject.Messages, message => message.Contains(subject.Example.Message, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Example_IsJudgedAlike(string variant, string example)
    {
        var run = await VariantRun.OfAsync(All.Single(each => each.Name == variant));
        var wrong = run.GetValueOrDefault(example, string.Empty);
        if (VariantExceptions.Judgements.TryGetValue((variant, example), out var because))
        {
            Assert.True(wrong.Length > 0, $"No exception any more: {because}");
            return;
        }

        Assert.True(wrong.Length == 0, wrong);
    }

    [Fact]
    public void Exceptions_AreAboutWhatThereIs()
    {
        Assert.All(VariantExceptions.Judgements.Keys, static key => Assert.Contains(key.Example, ExampleCatalogue.All.Keys));
        Assert.All(VariantExceptions.Judgements.Keys, static key => Assert.Contains(All, variant => variant.Name == key.Variant));
        Assert.All(VariantExceptions.Files.Keys, static name => Assert.Contains(name, ExampleCatalogue.All.Keys));
        Assert.All(VariantExceptions.Rules.Keys, static id => Assert.Contains(RuleCatalogue.All, rule => rule.Descriptor.Id == id));
    }
}
