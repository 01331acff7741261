using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Brings the bindings of a document into their normal form.</summary>
internal static class BindingReader
{
    /// <summary>The binding at a certain place; null when the gateway ignores it.</summary>
    public static RouteBinding? Read(ConfigCursor entry)
    {
        var match = entry["match"];
        var channel = match["channel"].Text?.Trim().ToLowerInvariant();
        var type = entry["type"].Text;
        if (string.IsNullOrEmpty(channel) || type == "acp")
        {
            return null;
        }

        if (Peer(match["peer"]) is not { } peer)
        {
            return null;
        }

        var listed = match["roles"].Children();
        var roles = listed.Any() ? listed.Select(static role => role.Text).OfType<string>().ToList() : null;
        return new(
            entry,
            entry["agentId"].Text ?? string.Empty,
            channel!,
            match["accountId"].Text?.Trim() ?? string.Empty,
            peer,
            Id(match["guildId"]),
            Id(match["teamId"]),
            roles?.Count > 0 ? roles : null);
    }

    /// <summary>The partner; null when it is written but says nothing usable, which disables the whole binding.</summary>
    private static PeerPattern? Peer(ConfigCursor peer)
    {
        if (peer.IsAbsent)
        {
            return PeerPattern.None;
        }

        return PeerKinds.Parse(peer["kind"].Text) is { } kind && Id(peer["id"]) is { } id ? new PeerPattern(kind, id) : null;
    }

    private static string? Id(ConfigCursor cursor)
    {
        var text = (cursor.Text ?? (cursor.Number is { } number ? Model.Json.JsonNumbers.Format(number) : null))?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
