using System.Text.Json;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Tests.Recorded;

/// <summary>Where what Posture says of bindings, accounts, broadcasts and ACP's default differs from what the gateway does (see Cases/bindings.mjs).</summary>
internal static class BindingDifferences
{
    private const string Telegram = "telegram";

    /// <summary>The differences of one case, in words.</summary>
    public static IEnumerable<string> Of(JsonElement recorded)
    {
        var text = recorded.GetProperty("config").GetRawText();
        var document = new ConfigDocument("openclaw.json", (ConfigObject)Json5Reader.Read(new SourceFile("openclaw.json"), text).Root!);
        var expect = recorded.GetProperty("expect");
        return Bindings(document, expect).Concat(Defaults(document, expect)).Concat(Groups(document, expect)).Concat(Broadcasts(document, expect)).Concat(Programs(document, expect))
            .Select(difference => $"{difference}\n    {text}");
    }

    private static IEnumerable<string> Bindings(ConfigDocument document, JsonElement expect)
    {
        var dead = expect.GetProperty("deadBindings").EnumerateArray().Select(static number => number.GetInt32().ToString()).ToHashSet();
        var router = new Router(AgentRoster.Of(document.Cursor));
        var idle = ShadowedBindings.Of(router).Concat(ShadowedBindings.Repeated(router)).Select(static each => each.Binding.Path.Segment);
        return idle.Except(dead).Select(static number => $"binding {number} is said to match nothing, and it does");
    }

    private static IEnumerable<string> Defaults(ConfigDocument document, JsonElement expect)
    {
        var told = AccountReferences.DanglingDefaults(document).Select(static each => each.Account.Path.Segments[1]).ToHashSet();
        foreach (var channel in expect.GetProperty("defaultAccounts").EnumerateObject())
        {
            var written = document.Cursor["channels"][channel.Name]["defaultAccount"].Text?.Trim();
            var isTaken = channel.Value.EnumerateArray().Any(account => account.GetString() == AccountIds.Normalize(written));
            if (told.Contains(channel.Name) && isTaken)
            {
                yield return $"the default account of {channel.Name} is said not to exist, and it is the one";
            }
            else if (!told.Contains(channel.Name) && !string.IsNullOrEmpty(written) && !isTaken && channel.Name != Telegram && AccountIds.Normalize(written) != AccountIds.Default
                && !document.Cursor["bindings"].Children().Any(binding => AccountIds.Normalize(binding["match"]["accountId"].Text) == AccountIds.Normalize(written)))
            {
                yield return $"nobody says that the default account of {channel.Name} does not exist";
            }
        }
    }

    private static IEnumerable<string> Groups(ConfigDocument document, JsonElement expect)
    {
        var map = ReachMap.Of(document);
        var worlds = expect.GetProperty(Telegram).EnumerateArray().ToList();
        var accounts = document.Cursor["channels"][Telegram]["accounts"].Children().Select(static account => AccountIds.Normalize(account.Path.Segment)).ToList();
        // What other programs get, and a topic of a group that several agents answer, is left open on purpose.
        var hasPrograms = document.Cursor["bindings"].Children().Any(static binding => binding["type"].Text == "acp");
        var mayBeOpen = hasPrograms || !document.Cursor["broadcast"].IsAbsent;
        foreach (var surface in map.Surfaces.Where(static surface => surface.Channel == Telegram))
        {
            var ways = map.WaysIn.Where(way => way.Surface == surface && way.Room.Kind != PeerKind.Direct).ToList();
            // Beside a single account the variable is taken not to be set.
            var inhabited = worlds.Take(accounts.Count == 1 && surface.AccountId != AccountIds.Default ? 1 : worlds.Count).Where(world => world.GetProperty("accounts").TryGetProperty(surface.AccountId, out _)).ToList();
            foreach (var id in inhabited.Count == 0 ? [] : new[] { "-100", "-200", "-999", "-100:topic:5", "1" })
            {
                var way = ways.Find(way => way.Room.Id == id) ?? ways.Find(way => id.StartsWith(way.Room.Id + ":", StringComparison.Ordinal)) ?? ways.First(static way => way.Room.Id is null);
                var answers = inhabited.ConvertAll(world => Answer(world, way.IsOfEitherAccount ? world.Text("default")! : surface.AccountId, id));
                var ours = way.IsDropped ? "dropped" : !way.Route.IsKnown ? "?" : way.Agent?.Id ?? "nobody";
                if (way.Route.Tier != RouteTier.Broadcast && (ours == "?" ? !mayBeOpen && answers.Distinct().Count() == 1 && Default(worlds) == 1 : answers.Exists(answer => answer != ours)))
                {
                    yield return $"group {id} of account {surface.AccountId}: {string.Join(" or ", answers)}, not {ours}";
                }
            }

            var isTold = UnboundGroups.Of(map).Any(each => AccountIds.Normalize(each.Account.Path.Segment) == surface.AccountId);
            var isDropped = inhabited.Count > 0 && accounts.Contains(surface.AccountId) && surface.IsRunning == Reading.Answer.Yes && ways[0].Room.Admission.Senders == SenderClass.Anyone
                && inhabited.TrueForAll(world => world.GetProperty("accounts").GetProperty(surface.AccountId).EnumerateObject().All(static answer => answer.Value.GetString() == "dropped"));
            if (isTold != isDropped && !hasPrograms)
            {
                yield return $"groups of account {surface.AccountId} are {(isDropped ? "dropped, and nobody says so" : "said to be dropped, and are not")}";
            }
        }
    }

    private static int Default(IEnumerable<JsonElement> worlds) => worlds.Select(static world => world.Text("default")).Distinct().Count();

    private static string Answer(JsonElement world, string account, string id) =>
        world.GetProperty("accounts").TryGetProperty(account, out var groups) ? groups.Text(id) ?? "nobody" : "no such account";

    private static IEnumerable<string> Broadcasts(ConfigDocument document, JsonElement expect)
    {
        var dead = expect.GetProperty("deadBroadcasts").EnumerateArray().Select(static key => key.GetString()!).ToHashSet();
        var told = BroadcastReferences.Dangling(document).Select(static each => each.Group.Path.Segment).ToHashSet();
        dead.SymmetricExceptWith(told);
        return dead.Select(key => $"broadcast '{key}' is {(told.Contains(key) ? "said to reach nobody, and does" : "found by no message, and nobody says so")}");
    }

    private static IEnumerable<string> Programs(ConfigDocument document, JsonElement expect) =>
        expect.TryGetProperty("programIsAllowed", out var isAllowed) && isAllowed.GetBoolean() == DefaultProgram.KeptOut(document) is not null && document.Cursor["acp"]["defaultAgent"].Text != "main"
            ? [$"the default program is {(isAllowed.GetBoolean() ? "let in" : "kept out")}"]
            : [];

    private static string? Text(this JsonElement element, string key) => element.TryGetProperty(key, out var text) ? text.GetString() : null;
}
