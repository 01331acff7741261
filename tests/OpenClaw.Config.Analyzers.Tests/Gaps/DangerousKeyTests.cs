using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Gaps;

/// <summary>Every setting of the facts that calls itself dangerous or insecure is told by some rule where it is switched on. A version that brings another fails here.</summary>
public sealed class DangerousKeyTests
{
    private static readonly string[] Words = ["dangerously", "allowInsecure", "insecure", "allowUnsafe"];

    // The sandbox matters where it is on.
    private const string Frame = """{ gateway: { auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' } }, agents: { defaults: { sandbox: { mode: 'all' } } } }""";

    [Fact]
    public void EverySwitchThatCallsItselfDangerous_IsTold()
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        Collect(SchemaFacts.For().Root, string.Empty, paths);

        Assert.True(paths.Count > 40, $"only {paths.Count} paths");
        Assert.Equal([], [.. paths.Where(static path => !IsTold(path))]);
    }

    private static bool IsTold(string pattern)
    {
        var root = (ConfigObject)Json5Reader.Read(new SourceFile("openclaw.json"), Frame).Root!;
        var segments = pattern.Split('.').Select(static segment => segment == "*" ? "telegram1" : segment).ToArray();
        Set(root, segments, 0);
        var path = pattern.Replace("*", "telegram1", StringComparison.Ordinal).Replace("[]", "0", StringComparison.Ordinal);
        return ConfigJudge.Judge(new ConfigDocument("home", root)).Any(finding => finding.Path?.ToString() == path && finding.Descriptor.Id[3] != '1');
    }

    private static void Set(ConfigObject at, string[] segments, int depth)
    {
        var name = segments[depth];
        if (depth == segments.Length - 1)
        {
            at.Set(name, new ConfigBoolean(true));
            return;
        }

        var isArray = segments[depth + 1] == "[]";
        var below = isArray ? new ConfigObject() : at.Find(name)?.Node as ConfigObject ?? new ConfigObject();
        if (isArray)
        {
            var array = new ConfigArray();
            array.Add(below);
            at.Set(name, array);
        }
        else
        {
            at.Set(name, below);
        }

        Set(below, segments, depth + (isArray ? 2 : 1));
    }

    private static void Collect(SchemaNode node, string path, SortedSet<string> found)
    {
        foreach (var property in node.Properties)
        {
            var below = path.Length == 0 ? property.Name : path + "." + property.Name;
            if (property.Node.Types == SchemaTypes.Boolean && Words.Any(word => property.Name.StartsWith(word, StringComparison.Ordinal)))
            {
                found.Add(below);
            }

            Collect(property.Node, below, found);
        }

        foreach (var variant in node.Variants)
        {
            Collect(variant, path, found);
        }

        if (node.Others is not null)
        {
            Collect(node.Others, path + ".*", found);
        }

        if (node.Items is not null)
        {
            Collect(node.Items, path + ".[]", found);
        }
    }
}
