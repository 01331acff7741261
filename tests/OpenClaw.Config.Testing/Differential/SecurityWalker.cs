using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>
/// Makes configurations that keep a security audit busy: each turns some of the dials of <c>SecurityDials.txt</c>, a few turn many. All from
/// one seed, the same on every run.
/// </summary>
public sealed class SecurityWalker
{
    private static readonly string[] Scopes = ["agents.defaults", "agents.entries.main", "agents.entries.ops"];

    private static readonly string[] Sections =
    [
        "channels.telegram", "channels.telegram.accounts.family", "channels.discord", "channels.slack", "channels.whatsapp", "channels.signal", "channels.irc",
        "channels.irc.accounts.home", "channels.matrix", "channels.mattermost.accounts.work", "channels.zalouser", "channels.sms", "channels.line.accounts.a", "channels.googlechat",
    ];

    private static readonly Lazy<IReadOnlyList<(string Place, string[] Values)>> Dials = new(ReadDials);

    private readonly Random _random;
    private readonly SecurityVocabulary _vocabulary;

    /// <summary>A walker of its own.</summary>
    public SecurityWalker(int seed)
    {
        _random = new Random(seed);
        _vocabulary = new SecurityVocabulary(_random);
    }

    /// <summary>Endlessly many configurations. Not every one of them is one that a gateway starts on.</summary>
    public IEnumerable<SecurityConfiguration> Configurations()
    {
        while (true)
        {
            var root = new ConfigObject();
            for (var turns = _random.Next(8) == 0 ? _random.Next(12, 40) : _random.Next(1, 12); turns > 0; turns--)
            {
                Turn(root, Dials.Value[_random.Next(Dials.Value.Count)]);
            }

            SettleOwner(root);
            yield return new(root, DrawVariables());
        }
    }

    private void Turn(ConfigObject root, (string Place, string[] Values) dial)
    {
        var place = dial.Place.Replace("@", Scopes[_random.Next(Scopes.Length)]).Replace("#", Sections[_random.Next(Sections.Length)]);
        var value = Json5Reader.Read(new SourceFile("dial"), _vocabulary.Fill(dial.Values[_random.Next(dial.Values.Length)])).Root!;
        var keys = place.Split('.');
        var holder = keys.SkipLast(1).Aggregate(root, static (at, key) => at.ObjectAt(key));
        holder.Set(keys[^1], value);
    }

    // Several agents need one who answers where nobody else does.
    private void SettleOwner(ConfigObject root)
    {
        if (root.Find("agents")?.Node is ConfigObject agents && agents.Find("entries")?.Node is ConfigObject { Properties.Count: > 1 } entries)
        {
            if (_random.Next(2) == 0)
            {
                agents.Set("ownership", new ConfigText("explicit"));
            }
            else if (entries.Properties[_random.Next(entries.Properties.Count)].Node is ConfigObject entry)
            {
                entry.Set("default", new ConfigBoolean(true));
            }
        }
    }

    private Dictionary<string, string> DrawVariables() => _random.Next(3) > 0
        ? []
        : SecurityVocabulary.Variables.Where(_ => _random.Next(2) == 0).ToDictionary(static variable => variable.Name, static variable => variable.Value);

    private static IReadOnlyList<(string Place, string[] Values)> ReadDials()
    {
        using var stream = typeof(SecurityWalker).Assembly.GetManifestResourceStream("SecurityDials.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n')
                .Where(static line => line.Length > 0 && line[0] != '#' || line.StartsWith("#.", StringComparison.Ordinal))
                .Select(static line => line.Split(" = ", 2))
                .Select(static parts => (parts[0].Trim(), parts[1].Split(" | "))),
        ];
    }
}
