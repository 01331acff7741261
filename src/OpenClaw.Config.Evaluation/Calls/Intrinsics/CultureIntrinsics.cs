using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>The one culture a configuration has, and the comparers that depend on none.</summary>
internal static class CultureIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Globalization.CultureInfo"], new Dictionary<string, Intrinsic>
        {
            ["InvariantCulture"] = static call => new InvariantCultureValue(call.Syntax),
        }),
        new(["System.StringComparer"], new Dictionary<string, Intrinsic>
        {
            ["Ordinal"] = static call => new StringComparerValue(call.Syntax, StringComparer.Ordinal),
            ["OrdinalIgnoreCase"] = static call => new StringComparerValue(call.Syntax, StringComparer.OrdinalIgnoreCase),
        }),
    ];
}
