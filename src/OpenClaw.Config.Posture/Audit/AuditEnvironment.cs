namespace OpenClaw.Config.Posture.Audit;

/// <summary>The environment in which the audit is thought to run.</summary>
public sealed class AuditEnvironment
{
    private readonly IReadOnlyDictionary<string, string>? _variables;

    private AuditEnvironment(IReadOnlyDictionary<string, string>? variables) => _variables = variables;

    /// <summary>
    /// Every variable and every secret that the configuration names is there, whatever its text; what it does not name is not. So a
    /// configuration looks where it is meant to run.
    /// </summary>
    public static AuditEnvironment Provided { get; } = new(null);

    /// <summary>No variable at all.</summary>
    public static AuditEnvironment Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>Whether what the configuration names is there without our knowing its text.</summary>
    public bool ProvidesWhatIsNamed => _variables is null;

    /// <summary>Exactly these variables.</summary>
    public static AuditEnvironment Of(IReadOnlyDictionary<string, string> variables) => new(variables);

    /// <summary>Whether the gateway leaves channels as they are written, with no policies filled in: a folder that plugins are to be loaded from is not there.</summary>
    internal bool AreChannelsAsWritten { get; private init; }

    /// <summary>The same, where a folder that plugins are to be loaded from is not there.</summary>
    public AuditEnvironment WithChannelsAsWritten() => new(_variables) { AreChannelsAsWritten = true };

    /// <summary>The homes that it speaks of.</summary>
    internal IEnumerable<string> Homes => new[] { "OPENCLAW_HOME", "HOME", "USERPROFILE" }.Select(Trimmed).OfType<string>();

    /// <summary>The text of a variable; null when it is not there, or its text is not known.</summary>
    internal string? Text(string name) => _variables is not null && _variables.TryGetValue(name, out var text) ? text : null;

    /// <summary>A variable without blanks around; null when nothing is left.</summary>
    internal string? Trimmed(string name) => Text(name)?.Trim() is { Length: > 0 } text ? text : null;
}
