using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Validity.Routing;

/// <summary>Bindings and broadcast groups that the gateway cannot route with (A10 to A12).</summary>
public sealed class RoutingChecks : ValidityCheck
{
    private const int MostAgents = 16;

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["bindings.[]"];

    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context) =>
        context.PlacesOf(this).All.SelectMany(Binding).Concat(context.Root["broadcast"].Children().SelectMany(Broadcast));

    private static IEnumerable<ValidityViolation> Binding(ConfigCursor binding)
    {
        var id = binding["match"]["peer"]["id"];
        if (binding["type"].Text == "acp" && binding["match"].IsPresent && (id.IsAbsent || (TextOf(id) is { } text && text.Trim().Length == 0)))
        {
            var peer = binding["match"]["peer"];
            yield return new("A10", peer, $"{peer.Path} names no conversation, but a binding of type 'acp' is for one alone; give it the id of the peer") { Scope = binding.Path };
        }
    }

    private static IEnumerable<ValidityViolation> Broadcast(ConfigCursor group)
    {
        var key = group.Path.Segment;
        if (!group.IsPresent || key == "strategy")
        {
            yield break;
        }

        if (group.Node is ConfigObject && !BroadcastKey.NamesConversation(key))
        {
            yield return new("A11", group, $"{group.Path} holds an object, which needs a key of channel and peer, as in 'whatsapp:{key}'")
            {
                IsAboutKey = true,
                Scope = group.Path.Parent!,
            };
        }

        if (group.Node is ConfigArray { Items.Count: > MostAgents } agents && BroadcastKey.NamesConversation(key))
        {
            yield return new("A12", group, $"{group.Path} names {agents.Items.Count} agents, but one conversation takes at most {MostAgents}") { Scope = group.Path.Parent! };
        }
    }
}
