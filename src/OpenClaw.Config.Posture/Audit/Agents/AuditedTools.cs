using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>
/// The tools that the audit thinks an agent has: profile, gateway, agent, and the sandbox where it is used always. What conversations,
/// senders and subagents may use is nothing to it, and of a provider's policy only what is allowed and denied.
/// </summary>
internal sealed class AuditedTools
{
    private readonly EffectiveTools _tools;
    private Dictionary<string, Answer>? _known;

    private AuditedTools(List<ToolLayer?> layers)
    {
        layers.RemoveAll(static layer => layer is null);
        _tools = new(layers!);
    }

    /// <summary>Whether a tool is there, by its name in the normal form.</summary>
    public Answer Allow(string tool)
    {
        if (_known is null)
        {
            return _tools.Allow(tool);
        }

        if (!_known.TryGetValue(tool, out var answer))
        {
            _known.Add(tool, answer = _tools.Allow(tool));
        }

        return answer;
    }

    /// <summary>The same, for several agents: they will ask the same again.</summary>
    public AuditedTools Remembering()
    {
        _known ??= new(StringComparer.Ordinal);
        return this;
    }

    /// <summary>Whether any of these is there.</summary>
    public Answer AllowAny(params string[] tools)
    {
        var any = Answer.No;
        foreach (var tool in tools)
        {
            any = any.Or(Allow(tool));
        }

        return any;
    }

    /// <summary>The ones of these that certainly are there.</summary>
    public IReadOnlyList<string> Allowed(params string[] tools) => [.. tools.Where(tool => Allow(tool) == Answer.Yes)];

    /// <summary>The tools of an agent, whichever model it runs on or with a certain one.</summary>
    public static AuditedTools Of(AuditedAgent agent, string? model = null)
    {
        var (global, own) = (agent.Gateway.Section, agent.Tools);
        return new(
        [
            ToolPolicies.ProfileOf(global, own),
            agent.Gateway.Policy,
            PolicyReader.Read(ToolLayerKind.Agent, own),
            model is null ? null : OfProvider(ToolLayerKind.GlobalProvider, global["byProvider"], model),
            model is null ? null : OfProvider(ToolLayerKind.AgentProvider, own["byProvider"], model),
            agent.IsAlwaysSandboxed switch
            {
                Answer.Yes => ToolPolicies.SandboxOf(agent.Gateway, own),
                Answer.No => null,
                _ => ToolLayer.Unknown(ToolLayerKind.Sandbox, own),
            },
        ]);
    }

    // Keys are compared without case and outer blanks, the model before its provider; of keys that are the same then the first counts.
    private static ToolLayer? OfProvider(ToolLayerKind kind, ConfigCursor policies, string model)
    {
        if (policies.IsAbsent)
        {
            return null;
        }

        if (!policies.IsCertain())
        {
            return ToolLayer.Unknown(kind, policies);
        }

        var name = model.ToLowerInvariant();
        var policy = new[] { name, name.Split('/')[0] }
            .Select(key => policies.Children().FirstOrDefault(entry => entry.Path.Segment.Trim().ToLowerInvariant() == key))
            .FirstOrDefault(static entry => entry.Node is ConfigObject);
        if (policy.Node is null)
        {
            return null;
        }

        var (allow, deny) = (Entries.At(policy["allow"]), Entries.At(policy["deny"]));
        return new(kind, policy, allow.IsList ? ToolList.Of(allow) : null, deny.IsList ? ToolList.Of(deny) : null);
    }
}
