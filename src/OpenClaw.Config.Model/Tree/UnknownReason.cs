namespace OpenClaw.Config.Model.Tree;

/// <summary>Why a value is not known. Rules stay silent on all of them; they differ in what was already said about it.</summary>
public enum UnknownReason
{
    /// <summary>The expression depends on something that only a running program has.</summary>
    NotConstant,

    /// <summary>The expression is constant for a person, but the interpreter does not speak this construct.</summary>
    NotInterpreted,

    /// <summary>Branches of an unknown condition disagree.</summary>
    Merged,

    /// <summary>A mistake was already reported at the cause; saying more would be an echo.</summary>
    Poisoned,
}
