using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>
/// Walks every path of the facts and makes configurations about it: as little as can be around it, and at it each value that the
/// schema allows or refuses for a reason of its own. Random ones combine many. All from one seed, the same on every run.
/// </summary>
public sealed class FactWalker(SchemaFacts facts, int seed, Func<string, bool>? skips = null)
{
    private readonly Random _random = new(seed);

    /// <summary>Every path with every sample, in the order of the facts.</summary>
    public IEnumerable<WalkCase> Everything()
    {
        foreach (var path in facts.AllPaths().Where(path => skips?.Invoke(path) != true))
        {
            // One place for each way to the path through unions; the first needs no number.
            var ways = 0;
            foreach (var place in Places(facts.Root, path.Replace("[]", ".[]").Split('.'), 0, isInVariant: false))
            {
                var id = ways++ == 0 ? path : $"{path}#{ways}";
                foreach (var (name, value) in NodeSamples.Valid(place.Schema, RulesBeyondSchema.KeyAt(path)))
                {
                    yield return new($"{id}/{name}", path, (ConfigObject)place.Around(value), true);
                }

                foreach (var (name, value) in NodeSamples.Invalid(place.Schema))
                {
                    // What one variant of a union on the way refuses another may accept.
                    var root = (ConfigObject)place.Around(value);
                    yield return new($"{id}/{name}", path, root, place.IsInVariant && SchemaCheck.Check(root, facts).Count == 0);
                }
            }
        }
    }

    /// <summary>Samples and combinations that only the schema decides: a real validator has to agree on every one, verdict and paths.</summary>
    public static IEnumerable<WalkCase> ForJudge(SchemaFacts facts, int seed, int samples, int combinations)
    {
        var walker = new FactWalker(facts, seed, RulesBeyondSchema.Concern);
        return walker.Sample(samples).Concat(walker.Combinations(combinations, parts: 6)).Concat(walker.Crowds(combinations / 2)).Where(static walk => !RulesBeyondSchema.HasSecretReference(walk));
    }

    /// <summary>A selection of <see cref="Everything"/> in random order.</summary>
    public IEnumerable<WalkCase> Sample(int count)
    {
        var all = Everything().ToArray();
        _random.Shuffle(all);
        return all.Take(count);
    }

    /// <summary>Configurations that join several valid ones, and then perhaps one that is not.</summary>
    public IEnumerable<WalkCase> Combinations(int count, int parts)
    {
        var all = Everything().ToArray();
        var valid = Array.FindAll(all, static walk => walk.IsValid);
        var invalid = Array.FindAll(all, static walk => !walk.IsValid);
        for (var i = 0; i < count; i++)
        {
            var root = new ConfigObject();
            for (var n = 0; n < parts; n++)
            {
                Merge(root, valid[_random.Next(valid.Length)].Root);
            }

            var last = i % 2 == 0 ? null : invalid[_random.Next(invalid.Length)];
            if (last is not null)
            {
                Merge(root, last.Root);
            }

            // Joining may put two variants of one union into one object: what is valid is then for the judge to say.
            yield return new($"combination-{i}{(last is null ? string.Empty : "+" + last.Id)}", last?.Path ?? string.Empty, root, last is null);
        }
    }

    /// <summary>Configurations with several mistakes in one channel or one plugin, of which the validator reports eight at most.</summary>
    public IEnumerable<WalkCase> Crowds(int count)
    {
        var crowds = Everything().Where(static walk => !walk.IsValid && walk.Path.Split('.') is ["channels", not ("defaults" or "modelByChannel"), ..] or ["plugins", "entries", ..])
            .GroupBy(static walk => string.Join('.', walk.Path.Split('.').Take(walk.Path[0] == 'c' ? 2 : 3)))
            .Select(static walks => walks.ToArray()).ToArray();
        for (var i = 0; i < count; i++)
        {
            var (crowd, root) = (crowds[_random.Next(crowds.Length)], new ConfigObject());
            for (var n = _random.Next(2, 10); n > 0; n--)
            {
                Merge(root, crowd[_random.Next(crowd.Length)].Root);
            }

            yield return new($"crowd-{i}", crowd[0].Path, root, IsValid: false);
        }
    }

    private static void Merge(ConfigObject target, ConfigObject source)
    {
        foreach (var property in source.Properties)
        {
            if (property.Node is ConfigObject inner && target.Find(property.Name)?.Node is ConfigObject existing)
            {
                Merge(existing, inner);
            }
            else if (target.Find(property.Name) is null || property.Node is not ConfigObject)
            {
                target.Set(property.Name, Clone(property.Node));
            }
        }
    }

    // Samples share nodes, and a combination is written to.
    private static ConfigNode Clone(ConfigNode node)
    {
        if (node is not ConfigObject obj)
        {
            return node;
        }

        var copy = new ConfigObject();
        foreach (var property in obj.Properties)
        {
            copy.Set(property.Name, Clone(property.Node));
        }

        return copy;
    }

    // The ways to a path: one for each combination of union variants that leads there.
    private static IEnumerable<Place> Places(SchemaNode schema, string[] path, int at, bool isInVariant)
    {
        if (at == path.Length)
        {
            return [new(schema, static value => value, isInVariant)];
        }

        if (schema.Variants.Count > 0)
        {
            return schema.Variants.SelectMany(variant => Places(variant, path, at, true));
        }

        var segment = path[at];
        if (segment == "[]")
        {
            return schema.TupleItems.Concat(schema.Items is null ? [] : [schema.Items]).Take(1).SelectMany(item =>
                Places(item, path, at + 1, isInVariant).Select(place => new Place(place.Schema, value => AsItem(schema, place.Around(value)), place.IsInVariant)));
        }

        var child = segment == "*" ? schema.Others : schema.Find(segment)?.Node;
        return child is null
            ? []
            : Places(child, path, at + 1, isInVariant).Select(place => new Place(
                place.Schema, value => AsValue(schema, segment == "*" ? KeyAt(schema, path, at) : segment, place.Around(value), isInVariant), place.IsInVariant));
    }

    private static string KeyAt(SchemaNode schema, string[] path, int at) =>
        RulesBeyondSchema.KeyAt(string.Join('.', path.Take(at))) ?? NodeSamples.Key(schema);

    private static ConfigArray AsItem(SchemaNode schema, ConfigNode item)
    {
        var array = new ConfigArray();
        array.Add(item);
        var others = (ConfigArray)NodeSamples.Minimal(schema);
        foreach (var other in others.Items.Skip(1))
        {
            array.Add(other);
        }

        return array;
    }

    private static ConfigObject AsValue(SchemaNode schema, string key, ConfigNode value, bool isInVariant)
    {
        var obj = (ConfigObject)NodeSamples.Minimal(schema, isInVariant);
        obj.Set(key, value);
        return NodeSamples.Completed(schema, obj);
    }

    private sealed record Place(SchemaNode Schema, Func<ConfigNode, ConfigNode> Around, bool IsInVariant);
}
