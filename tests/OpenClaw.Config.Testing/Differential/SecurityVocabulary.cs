namespace OpenClaw.Config.Testing.Differential;

/// <summary>Draws the values of the dials that stand for lists of their kind.</summary>
internal sealed class SecurityVocabulary(Random random)
{
    /// <summary>The variables that may be there, under the names that secrets use.</summary>
    public static readonly IReadOnlyList<(string Name, string Value)> Variables =
    [
        ("OPENCLAW_GATEWAY_TOKEN", "given-token-for-tests-00000000000"), ("OPENCLAW_GATEWAY_PASSWORD", "given-password-for-tests"),
        ("OPENCLAW_SERVICE_KIND", "gateway"), ("LONG", "a-long-text-for-tests-0000000000"), ("SHORT", "short"), ("BLANK", "  "), ("WORD", "null"),
        ("GEMINI_API_KEY", "fake"), ("HOME", "/srv/home"),
    ];

    private static readonly string[] Tools =
    [
        "exec", "bash", "process", "read", "write", "edit", "apply_patch", "apply-patch", "group:fs", "group:runtime", "group:web", "group:sessions",
        "group:openclaw", "group:automation", "group:plugins", "web_fetch", "web_search", "browser", "gateway", "cron", "automations", "plugins", "session_*",
        "*", "sessions_list", "session_status", "message", "image", "view_image", " ", "Write", "*_patch",
    ];

    private static readonly string[] Models =
    [
        "anthropic/claude-opus-5", "anthropic/claude-sonnet-5", "anthropic/haiku", "anthropic/claude-3-5-haiku-20241022", "claude-2", "anthropic/claude-opus-4-5",
        "anthropic/claude-sonnet-4-20250514", "openai/gpt-5.4", "gpt-5", "openai/gpt-4.1", "openai/gpt-3.5-turbo", "openai/gpt-4-0613", "openai/gpt-6",
        "openai/gpt-oss-20b", "openai/gpt-oss-120b@work", "ollama/llama3.1:8b", "ollama/qwen2.5:72b@q4_0", "ollama/mixtral:8x7b", "ollama/deepseek-v3:671b",
        "openrouter/anthropic/claude-3-opus", "openrouter:auto", "small", "old", "opus", "google/gemini-3-pro", "vercel-ai-gateway/claude-opus-4-6",
        "vercel-ai-gateway/sonnet", "bedrock/anthropic.claude-4.6-x", "google/gemma-4-26b", "huggingface/huggingface/phi-3b", "OpenAI/GPT-4o",
    ];

    private static readonly string[] Senders = ["*", " * ", "123", "user:5", "", "+15550100"];

    private static readonly string[] Folders =
    [
        "/usr/bin", "/tmp", "/tmp/../usr/bin", "/var/tmp/x", "/usr/local/bin", "/opt/homebrew/bin/", "bin", "~/bin", "/home/node/bin", "/Users/node/bin", "/srv/.local/bin",
        "/dev/shm", " ",
    ];

    private static readonly string[] Bins = ["python3", "python3.11", "/usr/bin/python", "node", "jq", "sed", "cut", "Bash", "bash.exe", "perl5", "node20", "ruby3.2.1", "gawk", "mawk.cmd", "rg"];

    private static readonly string[] Secrets =
    [
        "'token-for-tests-000000000000000000'", "'token-for-tests-000000000000000000'", "'short'", "' '", "''", "'null'", "'undefined'", "'${LONG}'", "'${SHORT}'", "'${BLANK}'",
        "'${WORD}'", "'${MISSING}'", "'x-${MISSING}'", "'x-${SHORT}'", "'$LONG'", "'$SHORT'", "'$MISSING'", "'$${LONG}'", "'${lower}'", "'${OPENCLAW_GATEWAY_TOKEN}'",
        "'given-token-for-tests-00000000000'",
    ];

    // The real validator takes forty times as long for each configuration with one of these.
    private static readonly string[] References =
    [
        "{source: 'env', provider: 'default', id: 'LONG'}", "{source: 'env', provider: 'default', id: 'SHORT'}", "{source: 'env', provider: 'default', id: 'MISSING'}",
        "{source: 'env', provider: 'default', id: 'OPENCLAW_GATEWAY_TOKEN'}",
    ];

    /// <summary>The value of a dial with its placeholders replaced; JSON5.</summary>
    public string Fill(string value) => value.IndexOf('<') < 0 ? value : value
        .ReplaceEach("<tools>", () => List(Tools, 4))
        .ReplaceEach("<models>", () => Quote(Pick(Models)))
        .ReplaceEach("<senders>", () => List(Senders, 3))
        .ReplaceEach("<paths>", () => List(Folders, 3))
        .ReplaceEach("<bins>", () => List(Bins, 3))
        .ReplaceEach("<secret>", () => random.Next(120) == 0 ? Pick(References) : Pick(Secrets));

    private string List(string[] words, int most) => "[" + string.Join(", ", Enumerable.Range(0, random.Next(most + 1)).Select(_ => Quote(Pick(words)))) + "]";

    private string Pick(string[] words) => words[random.Next(words.Length)];

    private static string Quote(string text) => $"'{text}'";
}
