using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>
/// Any one value of an example replaced by one that nobody knows, any one statement where nobody knows whether it runs. It might be the one that stood there, and it might
/// run: so what is said now, and was not said before, is not certain, and must not be said. Of the good examples nothing may be said at all.
/// </summary>
public sealed class UnknownValuesTests
{
    // What is not known is told as such, and raw JSON where no other rule says more.
    private static readonly string[] Beside = ["OCC0001", "OCC1901"];

    private static readonly Lazy<Task<ILookup<string, string>>> Wolves = new(FindAsync);

    public static TheoryData<string> Examples() => [.. ExampleCatalogue.All.Keys];

    [Theory, MemberData(nameof(Examples))]
    public async Task WhatIsNotCertain_IsNotSaid(string name)
    {
        var wolves = (await Wolves.Value)[name].ToList();
        if (VariantExceptions.Unknowns.TryGetValue(name, out var because))
        {
            Assert.True(wolves.Count > 0, $"No exception any more: {because}");
            return;
        }

        Assert.True(wolves.Count == 0, string.Join('\n', wolves));
    }

    private static async Task<ILookup<string, string>> FindAsync()
    {
        var wolves = new List<(string Example, string What)>();
        foreach (var group in (await Subjects.AllAsync()).Values.GroupBy(static subject => Subjects.IsAudit(subject.Example)))
        {
            var compilation = ConfigCompilation.Create(group.Select(static subject => (subject.Example.Name + ".cs", subject.File.Text)));
            var cases = group.SelectMany(subject => CasesOf(subject, compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == subject.Example.Name + ".cs")))).ToList();
            var batch = await CaseBatch.JudgeAsync(cases.Select(static each => (each.Name, each.Text)), group.Key);
            foreach (var each in cases)
            {
                if (Unsaid(each, batch) is { Count: > 0 })
                {
                    // Rules that compare gateways see those of the other examples as well.
                    var alone = await CaseBatch.JudgeAsync([(each.Name, each.Text)], group.Key);
                    wolves.AddRange(Unsaid(each, alone).Select(said => (each.Subject.Example.Name, $"With {each.Value} unknown: {said}")));
                }
            }
        }

        return wolves.ToLookup(static wolf => wolf.Example, static wolf => wolf.What);
    }

    private static List<string> Unsaid(Case each, CaseBatch batch) =>
        [.. batch.Of(each.Name).Where(found => !Beside.Contains(found.Id) && !each.Subject.Ids.Contains(found.Id)).Select(static found => found.ToString()), .. batch.ErrorsOf(each.Name)];

    private static IEnumerable<Case> CasesOf(Subject subject, SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        foreach (var value in root.DescendantNodes().OfType<ArgumentSyntax>().Select(static argument => argument.Expression).Where(value => IsInBody(subject, value)))
        {
            if (FlaggedPlace.Of(model, value.Span) is { Type: { } type })
            {
                yield return CaseOf(subject, value, $"Activator.CreateInstance<{type}>()");
            }
        }

        foreach (var statement in root.DescendantNodes().OfType<ExpressionStatementSyntax>().Where(statement => IsInBody(subject, statement) && statement.Parent is BlockSyntax { Parent: MethodDeclarationSyntax }))
        {
            yield return CaseOf(subject, statement, $"if (Activator.CreateInstance<bool>()) {{ {statement} }}");
        }
    }

    private static bool IsInBody(Subject subject, SyntaxNode node) =>
        subject.File.Bodies.Any(body => body.Span.Contains(node.Span)) && node.FirstAncestorOrSelf<AttributeSyntax>() is null;

    // Each a gateway of its own.
    private static Case CaseOf(Subject subject, SyntaxNode replaced, string by)
    {
        var own = ExampleFile.NameOf(subject.Example);
        var name = $"{own}_{replaced.SpanStart}_{replaced.Span.Length}";
        var text = subject.File.Text[..replaced.SpanStart] + by + subject.File.Text[replaced.Span.End..];
        return new Case(
            subject,
            name,
            text.Replace($"[OpenClawConfig(\"{own}\")]", $"[OpenClawConfig(\"{name}\")]", StringComparison.Ordinal).Replace($"namespace Cases.{own};", $"namespace Cases.{name};", StringComparison.Ordinal),
            replaced.ToString());
    }

    private sealed record Case(Subject Subject, string Name, string Text, string Value);
}
