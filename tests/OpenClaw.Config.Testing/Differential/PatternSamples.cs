namespace OpenClaw.Config.Testing.Differential;

/// <summary>Texts that match the patterns of the facts. A pattern without a sample fails the walk, so that a new one is noticed.</summary>
public static class PatternSamples
{
    private static readonly string[] Candidates =
    [
        "abc", "a", "1", "0042", "MY_NAME", "#a1b2c3", "a1b2c3", "https://host.example/path", "wss://relay.example", "5m", "90m", "36h", "3d", "48h",
        "user@mail.example", "/var/lib/thing", "/a", "openai:abc", "profile:abc", "1c9d4e2a-3b5f-4a6c-8d7e-0123456789ab",
        "ghp_0123456789abcdef0123456789abcdef", "https://team.cloudflareaccess.com", "2026-09-06T10:11:12Z", "#tag", "my-name", "two words", "svc:abc",
    ];

    /// <summary>The samples among which a match is looked for.</summary>
    public static IReadOnlyList<string> All => Candidates;

    /// <summary>Texts that break most patterns, in the order to try.</summary>
    public static IReadOnlyList<string> Odd { get; } = ["", " ", "ftp://x y", "A B!", "-", "*", "a,b", "é\u0301", "\ud83d\ude00", "a\nb", ".."];
}
