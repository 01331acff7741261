namespace OpenClaw.Config.Analyzers.Tests.Variants;

/// <summary>What is right the way it is although it differs from the rest. An entry that is not needed fails.</summary>
internal static class VariantExceptions
{
    private const string IsTheMistake = "What nobody knows is what the rule is about.";
    private const string WhereverItStands = "It is told wherever it stands in the source, whether or not it counts.";
    private const string OfEveryGateway = "The audit says it of every gateway without trusted proxies, this one among them.";

    private const string LesserSpeaks = "Of two rules the lesser speaks where it is not certain that the greater has reason to.";
    private const string NobodyAccepts = "An acceptance that nobody knows accepts nothing.";
    private const string RefusalGoesFirst = "What the gateway refuses is told alone; where that is not certain, the rest still is.";

    /// <summary>Why an example is judged differently when it is written another way, by the variant and the example.</summary>
    public static readonly IReadOnlyDictionary<(string Variant, string Example), string> Judgements = new Dictionary<(string, string), string>
    {
        [(nameof(UnderUnknownCondition), "OCC0001")] = IsTheMistake,
        [(nameof(UnderUnknownCondition), "OCC0001.Good")] = IsTheMistake,
        [(nameof(ValueUnknown), "OCC0001")] = IsTheMistake,
        [(nameof(ValueInUnknownBranch), "OCC0001")] = IsTheMistake,
        [(nameof(ValueIntoHelper), "OCC0001")] = "The value is refused where it stands, before the helper is called.",
        [(nameof(UnderUnknownCondition), "OCC0002")] = "Both calls are in the branch: if it runs, the second replaces the first.",
        [(nameof(UnderUnknownCondition), "OCC0003")] = "The name stands outside of the method.",
        [(nameof(UnderUnknownCondition), "OCC1901")] = WhereverItStands,
        [(nameof(UnderUnknownCondition), "OCC2055")] = "The literal, accepted for the example in the same branch, is told wherever it stands.",
        [(nameof(UnderUnknownCondition), "OCC5001")] = WhereverItStands,
        [(nameof(UnderUnknownCondition), "OCC9202")] = OfEveryGateway,
        [(nameof(ValueUnknown), "OCC9202")] = OfEveryGateway,
        [(nameof(ValueInUnknownBranch), "OCC9202")] = OfEveryGateway,
    };

    /// <summary>Why an example is judged differently as the file that it becomes.</summary>
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["OCC0001"] = "It is about code, and no file comes of it.",
        ["OCC0002"] = "Of the value that was replaced the file knows nothing.",
        ["OCC0003"] = "A file has the name that it has.",
        ["OCC0004"] = "Risks are accepted in code.",
        ["OCC0005"] = "Risks are accepted in code.",
        ["OCC1901"] = "A file is all raw.",
    };

    /// <summary>Why another rule speaks about an example of which something is not known.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unknowns = new Dictionary<string, string>
    {
        ["OCC0004.Good"] = NobodyAccepts,
        ["OCC2055"] = NobodyAccepts,
        ["G1"] = RefusalGoesFirst,
        ["OCC2101"] = RefusalGoesFirst,
        ["OCC4052"] = LesserSpeaks,
        ["OCC8051"] = LesserSpeaks,
    };

    /// <summary>Why no code of an operator shows a rule.</summary>
    public static readonly IReadOnlyDictionary<string, string> Rules = new Dictionary<string, string>
    {
        ["OCC0009"] = "A mistake of ours brings it about, not code.",
        ["OCC1301"] = "It is about texts and included files; C# is neither.",
        ["OCC1302"] = "A build knows no variables of the gateway.",
        ["OCC1304"] = "It is about included files.",
        ["OCC5103"] = "A build knows no programs of the gateway's machine.",
        ["OCC6110"] = "A build knows no folders of the gateway's machine.",
    };
}
