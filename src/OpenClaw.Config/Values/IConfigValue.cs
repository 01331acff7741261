using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// What a typed value is to the builder: the node it becomes. All value types answer it in the same way, so that the builder has
/// one path for them all.
/// </summary>
internal interface IConfigValue
{
    /// <summary>The node, without an origin: at run time nobody asks where it was written.</summary>
    ConfigNode ToNode();
}
