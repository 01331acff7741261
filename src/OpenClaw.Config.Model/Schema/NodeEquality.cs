using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Whether two values are the same JSON. What is not known equals nothing.</summary>
internal static class NodeEquality
{
    public static bool AreEqual(ConfigNode left, ConfigNode right) => (left, right) switch
    {
        (ConfigText a, ConfigText b) => a.Value == b.Value,
        (ConfigNumber a, ConfigNumber b) => a.Value == b.Value,
        (ConfigBoolean a, ConfigBoolean b) => a.Value == b.Value,
        (ConfigNull, ConfigNull) => true,
        (ConfigArray a, ConfigArray b) => !a.MayHaveMore && !b.MayHaveMore && a.Items.Count == b.Items.Count
            && a.Items.Zip(b.Items, AreEqual).All(static same => same),
        (ConfigObject a, ConfigObject b) => !a.MayHaveMore && !b.MayHaveMore && a.Properties.Count == b.Properties.Count
            && a.Properties.All(property =>
                property.IsCertain && b.Find(property.Name) is { IsCertain: true } other && AreEqual(property.Node, other.Node)),
        _ => false,
    };
}
