using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>
/// <c>tools.byProvider</c>: policies for single models or all models of a provider. Which model answers is decided at run time
/// (fallbacks, commands, overrides), so without a certain model such a policy only ever makes things unknown.
/// </summary>
internal static class ProviderPolicies
{
    public static void AddTo(List<ToolLayer?> layers, GatewayTools gateway, ConfigCursor own, string? model)
    {
        var ownPolicies = own["byProvider"];
        if (gateway.HasProviders == Answer.No && ownPolicies.HasKeys() == Answer.No)
        {
            return;
        }

        var globalPolicies = gateway.Section["byProvider"];

        if (model is null || !globalPolicies.IsCertain() || !ownPolicies.IsCertain())
        {
            layers.Add(ToolLayer.Unknown(ToolLayerKind.GlobalProvider, globalPolicies.HasKeys() == Answer.No ? ownPolicies : globalPolicies));
            return;
        }

        var globalPolicy = Match(globalPolicies, model);
        var ownPolicy = Match(ownPolicies, model);
        layers.Add(Profile(globalPolicy, ownPolicy));
        layers.Add(globalPolicy is { } forAll ? PolicyReader.Read(ToolLayerKind.GlobalProvider, forAll) : null);
        layers.Add(ownPolicy is { } forAgent ? PolicyReader.Read(ToolLayerKind.AgentProvider, forAgent) : null);
    }

    private static ToolLayer? Profile(ConfigCursor? global, ConfigCursor? own)
    {
        var policies = new[] { own, global }.OfType<ConfigCursor>().ToList();
        var profile = policies.Select(static policy => policy["profile"]).FirstOrDefault(static place => place.Text is not null);
        var also = policies.Select(static policy => Entries.At(policy["alsoAllow"])).FirstOrDefault(static list => list.IsList);
        return profile.Text is { } name ? ToolPolicies.Of(ToolLayerKind.ProviderProfile, name, profile, also ?? Entries.At(profile["none"])) : null;
    }

    /// <summary>The policy of exactly this model, or else of its provider. Of keys that differ only in spelling the first counts.</summary>
    private static ConfigCursor? Match(ConfigCursor policies, string model)
    {
        var name = model.Trim().ToLowerInvariant();
        var slash = name.IndexOf('/');
        string[] wanted = slash > 0 ? [name, name.Substring(0, slash)] : [name];
        foreach (var key in wanted)
        {
            foreach (var policy in policies.Children())
            {
                if (policy.Node is ConfigObject && policy.Path.Segment.Trim().ToLowerInvariant() == key)
                {
                    return policy;
                }
            }
        }

        return null;
    }
}
