using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>
/// Conversations that several agents answer. A key names the channel and the partner (<c>telegram:-100</c>), or for WhatsApp and Feishu the partner alone; WhatsApp asks
/// for the longer key first, Feishu last.
/// </summary>
public sealed class Broadcasts
{
    private const string Strategy = "strategy";

    private const int Most = 16;

    private static readonly string[] WithBareKeys = ["whatsapp", "feishu"];

    private readonly AgentRoster _roster;
    private readonly ConfigCursor _place;

    /// <summary>The broadcasts of a document.</summary>
    public Broadcasts(AgentRoster roster)
    {
        _roster = roster;
        _place = roster.Root["broadcast"];
        IsComplete = !_place.IsUnknown && _place.HasAllChildren;
    }

    /// <summary>Whether every group is certainly known by its key.</summary>
    public bool IsComplete { get; }

    /// <summary>The partners that have a group in a channel.</summary>
    public IEnumerable<string> NamedPeers(string channel) => _place.Children()
        .Select(static group => group.Path.Segment)
        .Where(static key => key != Strategy)
        .Select(key => key.StartsWith(channel + ":", StringComparison.Ordinal) ? key.Substring(channel.Length + 1) : WithBareKeys.Contains(channel) && !key.Contains(":") ? key : null)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    /// <summary>The group of a partner; null for none.</summary>
    public BroadcastGroup? For(string channel, string peerId)
    {
        var (full, bare) = (_place[$"{channel}:{peerId}"], WithBareKeys.Contains(channel) ? _place[peerId] : default);
        return channel == "feishu" ? Read(bare, isQualified: false, arraysOnly: true) ?? Read(full, isQualified: true) : full.Node is not null ? Read(full, isQualified: true) : Read(bare, isQualified: false);
    }

    private BroadcastGroup? Read(ConfigCursor group, bool isQualified, bool arraysOnly = false)
    {
        var list = group.Node is ConfigObject && !arraysOnly ? group["agents"] : group;
        if (group.Node is null or ConfigText || (group.Node is ConfigObject && arraysOnly) || (list.Node is ConfigArray { Items.Count: 0 } && list.HasAllChildren))
        {
            return null;
        }

        var ids = list.Children().Select(static id => id.Text).ToList();
        if (!group.IsPresent || list.Node is not ConfigArray || !list.HasAllChildren || ids.Contains(null) || (_roster.IsComplete != Answer.Yes))
        {
            return new(group, [], IsKnown: false);
        }

        var isAnyTaken = !isQualified && _roster.Root["agents"]["entries"].IsAbsent && !_roster.Root["agents"]["list"].Children().Any();
        var agents = (isQualified ? ids.Take(Most) : ids).Select(AgentIds.Normalize).Distinct(StringComparer.Ordinal).Where(id => isAnyTaken || _roster.Find(id) is not null);
        return new(group, [.. agents], IsKnown: true);
    }
}
