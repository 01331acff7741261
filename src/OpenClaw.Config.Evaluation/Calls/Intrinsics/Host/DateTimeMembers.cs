using System.Globalization;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Members of DateTime that may go by the machine's time zone.</summary>
internal static class DateTimeMembers
{
    private const string Zone = "the format z prints the time zone of the machine that builds; use DateTimeOffset";

    public static string ToString(DateTime self, string? format) => ToString(self, format, null);

    public static string ToString(DateTime self, string? format, IFormatProvider? provider) =>
        format?.IndexOf('z') >= 0 ? throw new NotEvaluatedException(Zone) : self.ToString(format, CultureInfo.InvariantCulture);
}
