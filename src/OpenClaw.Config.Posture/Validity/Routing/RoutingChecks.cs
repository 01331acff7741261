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
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var binding in context.PlacesOf(this).All)
        {
            Binding(binding, found);
        }

        foreach (var group in context.Root["broadcast"].Children())
        {
            Broadcast(group, found);
        }
    }

    private static void Binding(ConfigCursor binding, List<ValidityViolation> found)
    {
        var id = binding["match"]["peer"]["id"];
        if (binding["type"].Text == "acp" && binding["match"].IsPresent && (id.IsAbsent || (TextOf(id) is { } text && text.Trim().Length == 0)))
        {
            var peer = binding["match"]["peer"];
            found.Add(new("A10", peer, $"{peer.Path} names no conversation, but a binding of type 'acp' is for one alone; give it the id of the peer") { Scope = binding.Path });
        }
    }

    private static void Broadcast(ConfigCursor group, List<ValidityViolation> found)
    {
        var key = group.Path.Segment;
        if (!group.IsPresent || key == "strategy")
        {
            return;
        }

        if (group.Node is ConfigObject && !BroadcastKey.NamesConversation(key))
        {
            found.Add(new("A11", group, $"{group.Path} holds an object, which needs a key of channel and peer, as in 'whatsapp:{key}'")
            {
                IsAboutKey = true,
                Scope = group.Path.Parent!,
            });
        }

        if (group.Node is ConfigArray { Items.Count: > MostAgents } agents && BroadcastKey.NamesConversation(key))
        {
            found.Add(new("A12", group, $"{group.Path} names {agents.Items.Count} agents, but one conversation takes at most {MostAgents}") { Scope = group.Path.Parent! });
        }
    }
}
