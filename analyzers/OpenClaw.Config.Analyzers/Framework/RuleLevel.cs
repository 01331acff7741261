namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>Why a rule has the severity it has. Severities are never a matter of taste.</summary>
internal enum RuleLevel
{
    /// <summary>Error: there is no file to write, or the gateway would not start on it.</summary>
    WillNotStart,

    /// <summary>Error: a stranger gets in, gets a shell, or gets a secret.</summary>
    LetsStrangersIn,

    /// <summary>Warning: it works, but not as meant, or not as OpenClaw advises.</summary>
    NotAsMeant,

    /// <summary>Info: worth knowing.</summary>
    WorthKnowing,
}
