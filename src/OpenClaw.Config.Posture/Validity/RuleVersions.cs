using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Posture.Validity.Amounts;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>Which versions of OpenClaw have a rule beyond the schema. Found by asking the validators of the older ones; a rule that is not named here all of them have.</summary>
internal static class RuleVersions
{
    /// <summary>The version that holds its judgement where a folder of plugins is not there, and holds secret references against their providers.</summary>
    public const string Late = "2026.9.6";

    /// <summary>The version that knows agents by key and asks who owns what names none.</summary>
    public const string Keyed = "2026.8.2";

    private static readonly Dictionary<string, string> First = new(StringComparer.Ordinal)
    {
        ["A1"] = Keyed,
        ["A3"] = Keyed,
        ["A4"] = Keyed,
        ["A5"] = Keyed,
        ["A6"] = Keyed,
        ["A12"] = Late,
        ["A17"] = Keyed,
        ["A20"] = Keyed,
        ["X1"] = Keyed,
    };

    /// <summary>Whether the version has the rule.</summary>
    public static bool Has(string version, ValidityViolation violation) =>
        (violation.Stage < ValidityStage.SecretProviders || IsFrom(version, Late))
        && (!First.TryGetValue(violation.RuleId, out var first) || IsFrom(version, first))
        && (IsFrom(version, Keyed) || !IsNewCase(violation));

    // Of these rules the older version knows a part: durations of zero are none of its business, a few models were there yet, and a name that is
    // lost anyway; it takes the key of a search provider as a text, and has DuckDuckGo built in.
    private static bool IsNewCase(ValidityViolation violation) => violation.RuleId switch
    {
        "D1" => violation.At.Node is ConfigNumber { Value: 0 } || (violation.At.Text is { } text && DurationText.Milliseconds(text, "d") is 0),
        "P4" => Regex.IsMatch(violation.IsAboutKey ? violation.At.Path.Segment : violation.At.Text ?? string.Empty, @"/gemini-2\.0-flash(-lite)?(-001)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase),
        "X6" => violation.At.Path.Segment == "__proto__",
        "T3" => violation.At.Path.Segment == "apiKey" && violation.At.Text is not null,
        "T5" => violation.At.Text == "duckduckgo",
        _ => false,
    };

    /// <summary>Whether a version is that one or later.</summary>
    public static bool IsFrom(string version, string first) => OpenClawVersions.Compare(version, first) >= 0;
}
