using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Validity.Agents;

/// <summary>The roster: that there is one, that its ids differ, and that with several agents it is clear who owns what names none (A1 to A7).</summary>
public sealed class RosterChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var agents = context.Root["agents"];
        if (Roster.Of(agents) is not { } roster)
        {
            return;
        }

        roster.Check(found);
        foreach (var entry in agents["entries"].Children())
        {
            if (entry.Node is ConfigObject obj && (obj.Find("constructor") is not null || obj.Find("prototype") is not null))
            {
                Blocked(entry["constructor"], entry, found);
                Blocked(entry["prototype"], entry, found);
            }
        }
    }

    private static void Blocked(ConfigCursor at, ConfigCursor entry, List<ValidityViolation> found)
    {
        if (at.IsPresent)
        {
            found.Add(new("A7", at, $"{at.Path} is a key that the gateway never takes in an agent; remove it") { Replaces = entry.Path, IsAboutKey = true, IsHard = true });
        }
    }

    private sealed record Roster(ConfigCursor Agents, IReadOnlyList<(string Id, ConfigCursor Entry)> Members, bool IsComplete)
    {
        private ConfigCursor Entries => Agents["entries"];

        private ConfigCursor Ownership => Agents["ownership"];

        /// <summary>Entries, or a list from older versions that the gateway turns into entries; null where neither says anything.</summary>
        public static Roster? Of(ConfigCursor agents)
        {
            var (entries, list) = (agents["entries"], agents["list"]);
            if (entries.Node is ConfigObject)
            {
                return new(agents, [.. entries.Children().Where(static entry => entry.IsPresent).Select(static entry => (entry.Path.Segment, entry))], entries.HasAllChildren && entries.Children().All(static entry => entry.IsPresent));
            }

            if (!entries.IsAbsent || (list.Node is null && !list.IsAbsent))
            {
                return null;
            }

            return list.Node is ConfigArray array && LegacyRoster.MayBeMigrated(array)
                ? new(agents, [.. list.Children().Where(static item => item["id"].Text is not null).Select(static item => (item["id"].Text!, item))], list.HasAllChildren && list.Node.IsComplete)
                : new(agents, [], list is { IsUnknown: false });
        }

        public void Check(List<ValidityViolation> found)
        {
            var isListLost = Entries.IsAbsent && Agents["list"].IsPresent && !(Agents["list"].Node is ConfigArray array && LegacyRoster.MayBeMigrated(array));
            var isExplicit = Ownership.Text == "explicit";
            if (Members.Count == 0 && IsComplete && (isExplicit || isListLost))
            {
                found.Add(Of("A1", Entries.IsPresent ? Entries : isExplicit ? Ownership : Agents["list"], isExplicit
                    ? $"{Ownership.Path} is 'explicit', but {Entries.Path} names no agent; add one"
                    : $"{Entries.Path} names no agent, and {Agents["list"].Path} cannot be turned into entries; write the agents as entries", Entries.Path));
                return;
            }

            Doubles(found);
            Owner(isExplicit, found);
        }

        private void Doubles(List<ValidityViolation> found)
        {
            var first = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, entry) in Members)
            {
                var normal = AgentIds.Normalize(id);
                if (!first.TryGetValue(normal, out var other))
                {
                    first.Add(normal, id);
                    continue;
                }

                found.Add(Of("A3", entry, $"{entry.Path} and '{other}' are the same agent '{normal}' to the gateway; give one of them another id", Entries.Path.Child(id)) with { IsAboutKey = true });
            }
        }

        private void Owner(bool isExplicit, List<ValidityViolation> found)
        {
            var marked = Members.Where(static member => member.Entry["default"].Boolean == true).Select(static member => member.Entry["default"]).ToList();
            if (marked.Count > 1)
            {
                found.Add(Of("A4", marked[1], $"{marked[1].Path} is the second agent marked as default; keep the mark on one of them", Entries.Path));
            }
            else if (isExplicit && marked.Count == 1)
            {
                found.Add(Of("A5", marked[0], $"{marked[0].Path} contradicts {Ownership.Path} 'explicit'; remove one of the two", Ownership.Path));
            }
            else if (Ownership.IsAbsent && marked.Count == 0 && Members.Count > 1
                && Agents.HasAllChildren && Members.All(static member => member.Entry["default"] is { IsUnknown: false }) && IsComplete)
            {
                found.Add(Of("A6", Entries.IsPresent ? Entries : Agents["list"], $"{Entries.Path} has {Members.Count} agents and nothing says which of them owns what names none; mark one as default, or set {Ownership.Path} to 'explicit'", Ownership.Path));
            }
        }

        private ValidityViolation Of(string rule, ConfigCursor at, string message, ConfigPath path) => new(rule, at, message) { Path = path, Scope = Agents.Path };
    }
}
