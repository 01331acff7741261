using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>The gateway's own <c>tools</c>, which apply to all its agents: read once for all of them. Used by one thread.</summary>
public sealed class GatewayTools
{
    private (ToolLayer? Layer, bool IsRead) _policy;
    private Answer? _hasProviders;
    private ToolLayer? _sandbox;

    private GatewayTools(ConfigCursor section) => Section = section;

    /// <summary>The section.</summary>
    public ConfigCursor Section { get; }

    /// <summary>Its policy; null where it has none.</summary>
    internal ToolLayer? Policy
    {
        get
        {
            if (!_policy.IsRead)
            {
                _policy = (PolicyReader.Read(ToolLayerKind.Global, Section), true);
            }

            return _policy.Layer;
        }
    }

    /// <summary>Whether it has policies for single providers.</summary>
    internal Answer HasProviders => _hasProviders ??= Section["byProvider"].HasKeys();

    /// <summary>The sandbox's policy for an agent that writes none of its own.</summary>
    internal ToolLayer Sandbox => _sandbox ??= SandboxPolicies.Of(Section["sandbox"]["tools"], default);

    /// <summary>The tools of a gateway's document.</summary>
    public static GatewayTools Of(ConfigCursor root) => new(root["tools"]);
}
