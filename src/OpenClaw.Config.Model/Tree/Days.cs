using System.Globalization;

namespace OpenClaw.Config.Model.Tree;

/// <summary>Days as they are written in a configuration's code: <c>2027-03-31</c>.</summary>
public static class Days
{
    /// <summary>Whether a text is a day that there is.</summary>
    public static bool IsDay(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
