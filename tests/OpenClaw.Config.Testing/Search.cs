using System.Globalization;

namespace OpenClaw.Config.Testing;

/// <summary>Where and how long tests look that make up their own inputs: others every day, or what the environment says.</summary>
public static class Search
{
    /// <summary>The variable with a seed to use again.</summary>
    public const string SeedVariable = "OPENCLAW_CONFIG_SEED";

    /// <summary>The given seed, or that of the day: the same for a whole day, so that a failure in CI is there again at the desk.</summary>
    public static int Seed => Number(SeedVariable) ?? int.Parse(DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The number that a variable gives; null where it is not set.</summary>
    public static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
        ? int.Parse(given, CultureInfo.InvariantCulture)
        : null;
}
