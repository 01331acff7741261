using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>A known key of an object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Node">What its value may be.</param>
/// <param name="Default">What the gateway takes where the key is absent; null where the facts name nothing.</param>
/// <param name="IsListedAsRequired">Whether the upstream schema lists the key as required.</param>
public sealed record SchemaProperty(string Name, SchemaNode Node, ConfigNode? Default, bool IsListedAsRequired)
{
    /// <summary>Whether the key has to be written: a default is filled in before anything is checked.</summary>
    public bool IsRequired => IsListedAsRequired && Default is null;
}
