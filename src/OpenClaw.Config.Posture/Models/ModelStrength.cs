using System.Globalization;
using System.Text.RegularExpressions;
using OpenClaw.Config.Posture.Audit.Models;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Posture.Models;

/// <summary>
/// How well a model withstands instructions in what it reads, as far as its name tells: whether it is small, or of a generation that was not yet taught to. What the audit reads from names is
/// <see cref="ModelTiers"/>, mistakes included.
/// </summary>
public static class ModelStrength
{
    // The figure of OpenClaw's audit, in billions of parameters.
    private const double Small = 300;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // 8x7b: so many experts of that size.
    private static readonly Regex Experts = new(@"(?:^|[^a-z0-9])([0-9]{1,3})x([0-9]{1,4}(?:\.[0-9]+)?)b(?=[^a-z0-9]|$)", Options);

    private static readonly Regex Earlier = new(
        @"(?:^|[^a-z0-9])(?:claude-(?:instant|v?[123](?=[^0-9]|$))|gpt-(?:3|4)(?=[^0-9]|$)|gpt-4o|gpt-35|chatgpt-4o|gemini-(?:pro$|ultra|1|2\.0)|text-(?:davinci|bison)|(?:chat|code)-bison|command-r|llama-?[12](?=[^0-9]|$)|mixtral|mistral-(?:7b|tiny|medium-2312)|palm-2)",
        Options);

    /// <summary>Why a model is weak, as part of a sentence; null where nothing says so.</summary>
    public static string? Weakness(string reference)
    {
        var name = ModelIds.WithoutProfile(reference).ToLowerInvariant();
        // One that is gone is refused, weak or not.
        return Tables.RetiredModels.Contains(name) ? null
            : Size(name) is { } size and < Small ? $"a model of {size.ToString("0.#", CultureInfo.InvariantCulture)} billion parameters"
            : Earlier.IsMatch(name) ? "a model of an earlier generation"
            : null;
    }

    /// <summary>The same, where the audit does not see it.</summary>
    public static string? OverlookedWeakness(string reference)
    {
        var name = reference.Trim().ToLowerInvariant();
        return ModelTiers.SizeOf(name) is < Small || ModelTiers.IsLegacy(name) ? null : Weakness(name);
    }

    private static double? Size(string name)
    {
        var experts = Experts.Match(name);
        return experts.Success
            ? double.Parse(experts.Groups[1].Value, CultureInfo.InvariantCulture) * double.Parse(experts.Groups[2].Value, CultureInfo.InvariantCulture)
            : ModelTiers.SizeOf(name);
    }
}
