using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>The environment as a configuration finds it: its own <c>env.vars</c> stand in for what the host leaves unset.</summary>
internal sealed class ConfigVariables
{
    // Two names for one key; either stands for the other.
    private static readonly string[] Twins = ["ZAI_API_KEY", "Z_AI_API_KEY"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private ConfigVariables(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var pair in environment)
        {
            _values[pair.Key] = pair.Value;
        }
    }

    /// <summary>The environment of a host with what the configuration adds.</summary>
    public static ConfigVariables Of(IReadOnlyDictionary<string, string> environment, ConfigNode root)
    {
        var variables = new ConfigVariables(environment);
        if (root is ConfigObject document && document.Find("env") is { } env)
        {
            variables.Add(env.Node as ConfigObject);
        }

        return variables;
    }

    /// <summary>The value of a variable; null when it is not set or empty, which is the same to the gateway.</summary>
    public string? Find(string name) => _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    private void Add(ConfigObject? env)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(env?.Find("vars")?.Node as ConfigObject, own);
        Collect(env?.Rewrite(static property => property.Name is "vars" or "shellEnv" ? null : property.Node), own);
        foreach (var pair in own)
        {
            var names = Twins.Contains(pair.Key) ? Twins : [pair.Key];
            var ownValues = names.Where(own.ContainsKey).Select(name => own[name]).ToList();
            var fromHost = names.Select(Nonblank).FirstOrDefault(value => value is not null && !ownValues.Contains(value));
            _values[pair.Key] = fromHost ?? Nonblank(pair.Key) ?? pair.Value;
        }

        if (Nonblank(Twins[0]) is null && Nonblank(Twins[1]) is { } twin)
        {
            _values[Twins[0]] = twin;
        }
    }

    private string? Nonblank(string name) => _values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static void Collect(ConfigObject? from, Dictionary<string, string> own)
    {
        foreach (var property in from?.Properties ?? [])
        {
            var name = property.Name.Trim();
            if (property is { IsCertain: true, Node: ConfigText { Value: var value } }
                && !string.IsNullOrWhiteSpace(value) && IsName(name) && !HostVariables.IsProtected(name) && !VariableText.HasReference(value))
            {
                own[name] = value;
            }
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9')
        && name.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
