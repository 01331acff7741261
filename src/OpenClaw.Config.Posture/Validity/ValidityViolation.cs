using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>Something that the gateway refuses, or warns of, although its schema accepts it.</summary>
/// <param name="RuleId">The rule of the gateway, as this project numbers them: <c>A6</c>. See <c>docs/validity.md</c>.</param>
/// <param name="At">The place of the mistake, which need not hold anything: then what is missing there is the mistake.</param>
/// <param name="Message">One sentence without final stop. It begins with the place and never repeats a secret.</param>
public sealed record ValidityViolation(string RuleId, ConfigCursor At, string Message)
{
    private readonly ConfigPath? _scope;
    private readonly ConfigPath? _path;

    /// <summary>Where the validator reports it.</summary>
    public ConfigPath Path
    {
        get => _path ?? At.Path;
        init => _path = value;
    }

    /// <summary>The object whose own rule this is. The validator does not ask when a value in it has the wrong type.</summary>
    public ConfigPath Scope
    {
        get => _scope ?? Path;
        init => _scope = value;
    }

    /// <summary>The value about which the validator then says nothing else.</summary>
    public ConfigPath? Replaces { get; init; }

    /// <summary>The text to write instead, where it is clear which was meant.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Whether it is as bad as a value of the wrong type: then the validator looks neither below it nor at the rules of the objects around it.</summary>
    public bool IsHard { get; init; }

    /// <summary>When the validator looks.</summary>
    public ValidityStage Stage { get; init; }

    /// <summary>Whether the gateway starts nevertheless.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether the key is the mistake, and not what it holds.</summary>
    public bool IsAboutKey { get; init; }
}
