using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>Two nodes are alike just when the same is written at both: for answers that need not be found out again.</summary>
internal sealed class Likeness : IEqualityComparer<ConfigNode>
{
    /// <summary>The one there is.</summary>
    public static readonly Likeness Instance = new();

    private static readonly ConfigNode Nothing = new ConfigUnknown(UnknownReason.NotConstant);

    /// <summary>What stands for a place among others; null where something is not certain.</summary>
    public static ConfigNode? Of(ConfigCursor at) => at.IsAbsent ? Nothing : at.IsPresent && at.Node is { } node && IsTold(node) ? node : null;

    /// <inheritdoc />
    public bool Equals(ConfigNode? one, ConfigNode? other) => ReferenceEquals(one, other) || (one, other) switch
    {
        (ConfigText a, ConfigText b) => a.Value == b.Value,
        (ConfigNumber a, ConfigNumber b) => a.Value.Equals(b.Value),
        (ConfigBoolean a, ConfigBoolean b) => a.Value == b.Value,
        (ConfigNull, ConfigNull) => true,
        (ConfigArray a, ConfigArray b) => AreAlike(a.Items, b.Items),
        (ConfigObject a, ConfigObject b) => AreAlike(a.Properties, b.Properties),
        _ => false,
    };

    /// <inheritdoc />
    public int GetHashCode(ConfigNode node) => node switch
    {
        ConfigText text => text.Value.GetHashCode(),
        ConfigNumber number => number.Value.GetHashCode(),
        ConfigBoolean boolean => boolean.Value ? 1 : 2,
        ConfigArray array => OfItems(array.Items),
        ConfigObject obj => OfProperties(obj.Properties),
        _ => 3,
    };

    private static bool IsTold(ConfigNode node)
    {
        switch (node)
        {
            case ConfigArray array:
                for (var i = 0; i < array.Items.Count; i++)
                {
                    if (!IsTold(array.Items[i]))
                    {
                        return false;
                    }
                }

                return !array.MayHaveMore;
            case ConfigObject obj:
                for (var i = 0; i < obj.Properties.Count; i++)
                {
                    if (!obj.Properties[i].IsCertain || !IsTold(obj.Properties[i].Node))
                    {
                        return false;
                    }
                }

                return !obj.MayHaveMore;
            default:
                return node is ConfigText or ConfigNumber or ConfigBoolean or ConfigNull;
        }
    }

    private bool AreAlike(IReadOnlyList<ConfigNode> some, IReadOnlyList<ConfigNode> others)
    {
        var are = some.Count == others.Count;
        for (var i = 0; are && i < some.Count; i++)
        {
            are = Equals(some[i], others[i]);
        }

        return are;
    }

    // In the order of the text: the same keys in another order are looked at again.
    private bool AreAlike(IReadOnlyList<ConfigProperty> some, IReadOnlyList<ConfigProperty> others)
    {
        var are = some.Count == others.Count;
        for (var i = 0; are && i < some.Count; i++)
        {
            are = some[i].Name == others[i].Name && Equals(some[i].Node, others[i].Node);
        }

        return are;
    }

    private int OfItems(IReadOnlyList<ConfigNode> items)
    {
        var hash = items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            hash = unchecked((hash * 31) + GetHashCode(items[i]));
        }

        return hash;
    }

    private int OfProperties(IReadOnlyList<ConfigProperty> properties)
    {
        var hash = ~properties.Count;
        for (var i = 0; i < properties.Count; i++)
        {
            hash = unchecked((((hash * 31) + properties[i].Name.GetHashCode()) * 31) + GetHashCode(properties[i].Node));
        }

        return hash;
    }
}
