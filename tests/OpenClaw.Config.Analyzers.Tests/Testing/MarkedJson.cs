using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>
/// A document made of JSON5 with marked spans. The text <c>"?unknown?"</c> stands for a value that nobody knows, <c>"?poisoned?"</c> for one
/// whose mistake was already reported, and the key <c>"?more?"</c> (or that item) for further ones that nobody knows.
/// </summary>
internal sealed record MarkedJson(ConfigDocument Document, MarkedSource Source)
{
    public static MarkedJson Parse(string json)
    {
        var source = MarkedSource.Parse(json);
        var file = new SourceFile("openclaw.json");
        var read = Json5Reader.Read(file, source.Text);
        Assert.True(read.IsSuccess, read.Error?.ToString());
        var whole = new Origin(new SourceSpan(file, 0, 0));
        return new MarkedJson(new ConfigDocument("home", (ConfigObject)WithGaps(read.Root), whole), source);
    }

    private static ConfigNode WithGaps(ConfigNode node) => node switch
    {
        ConfigText { Value: "?unknown?" } => new ConfigUnknown(UnknownReason.NotConstant, node.Origin),
        ConfigText { Value: "?poisoned?" } => new ConfigUnknown(UnknownReason.Poisoned, node.Origin),
        ConfigArray array => WithGaps(array),
        ConfigObject obj => WithGaps(obj),
        _ => node,
    };

    private static ConfigArray WithGaps(ConfigArray array)
    {
        var copy = new ConfigArray(array.Origin, array.Marks);
        foreach (var item in array.Items)
        {
            if (item is ConfigText { Value: "?more?" })
            {
                copy.AddUnknown();
            }
            else
            {
                copy.Add(WithGaps(item));
            }
        }

        return copy;
    }

    private static ConfigObject WithGaps(ConfigObject obj)
    {
        var copy = new ConfigObject(obj.Origin, obj.Marks);
        foreach (var property in obj.Properties)
        {
            if (property.Name == "?more?")
            {
                copy.AddUnknown();
                continue;
            }

            foreach (var node in property.Replaced)
            {
                copy.Set(property.Name, WithGaps(node));
            }

            copy.Set(property.Name, WithGaps(property.Node));
        }

        return copy;
    }
}
