using System.Globalization;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>From a place within a binding to the binding.</summary>
internal static class BindingAround
{
    /// <summary>The agent of the binding that the place is in.</summary>
    public static ConfigCursor Agent(ConfigCursor root, ConfigCursor place) =>
        root["bindings"].ItemAt(int.Parse(place.Path.Segments[1], CultureInfo.InvariantCulture))["agentId"];
}
