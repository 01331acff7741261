using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Members of char.</summary>
internal static class CharIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Char"], new Dictionary<string, Intrinsic>
        {
            ["IsDigit(char)"] = static call => call.Give(char.IsDigit(call.Char(0))),
            ["IsLetter(char)"] = static call => call.Give(char.IsLetter(call.Char(0))),
            ["IsLetterOrDigit(char)"] = static call => call.Give(char.IsLetterOrDigit(call.Char(0))),
            ["IsWhiteSpace(char)"] = static call => call.Give(char.IsWhiteSpace(call.Char(0))),
            ["IsUpper(char)"] = static call => call.Give(char.IsUpper(call.Char(0))),
            ["IsLower(char)"] = static call => call.Give(char.IsLower(call.Char(0))),
            ["IsPunctuation(char)"] = static call => call.Give(char.IsPunctuation(call.Char(0))),
            ["IsAsciiDigit(char)"] = static call => call.Give(call.Char(0) is >= '0' and <= '9'),
            ["IsAsciiLetter(char)"] = static call => call.Give(call.Char(0) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')),
            ["IsAsciiLetterOrDigit(char)"] = static call => call.Give(call.Char(0) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')),
            ["ToUpperInvariant(char)"] = static call => call.Give(char.ToUpperInvariant(call.Char(0))),
            ["ToLowerInvariant(char)"] = static call => call.Give(char.ToLowerInvariant(call.Char(0))),
            ["ToUpper(char)"] = static call => call.Give(char.ToUpperInvariant(call.Char(0))),
            ["ToLower(char)"] = static call => call.Give(char.ToLowerInvariant(call.Char(0))),
            ["ToString(char)"] = static call => call.Give(call.Char(0).ToString()),
        }),
    ];
}
