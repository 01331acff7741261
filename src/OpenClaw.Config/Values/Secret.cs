using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// A credential, by where it is found and not by what it is: an environment variable, a file, a program or the gateway's own
/// store. There is no conversion from a string on purpose; <see cref="Literal"/> exists for the rare value that is no secret,
/// and a rule reports it.
/// </summary>
/// <remarks>
/// Written as <c>{"source", "provider", "id"}</c>. The provider is a key of <c>secrets.providers</c>; <c>env</c> and <c>store</c> need no
/// entry there as long as they go by <c>default</c>, <c>file</c> and <c>exec</c> always do. Source: OpenClaw 2026.9.6,
/// <c>docs/gateway/secrets/secretref-contract.md</c>.
/// </remarks>
/// <example><c>Secret.FromEnv("TELEGRAM_BOT_TOKEN")</c></example>
public readonly record struct Secret : IConfigValue
{
    private readonly string? _source;
    private readonly string? _provider;
    private readonly string? _text;
    private readonly bool _isPublic;

    private Secret(string? source, string? provider, string text, bool isPublic = false)
    {
        _isPublic = isPublic;
        _source = source;
        _provider = provider;
        _text = text;
    }

    /// <summary>An environment variable of the gateway's process.</summary>
    /// <param name="id">The name: a capital letter, then capitals, digits and <c>_</c>.</param>
    /// <param name="provider">The provider; only one with an allow list of its own needs a name.</param>
    [SecretSource("env")]
    public static Secret FromEnv(string id, string provider = "default") => Reference("env", id, provider);

    /// <summary>A private file on the gateway's host.</summary>
    /// <param name="id">A JSON pointer into the file (<c>/telegram/botToken</c>), or <c>value</c> where the file holds one secret and nothing else.</param>
    /// <param name="provider">The key below <c>secrets.providers</c> that names the file.</param>
    [SecretSource("file")]
    public static Secret FromFile(string id, string provider = "default") => Reference("file", id, provider);

    /// <summary>The output of a program, such as the client of a vault.</summary>
    /// <param name="id">What to ask the program for.</param>
    /// <param name="provider">The key below <c>secrets.providers</c> that names the program.</param>
    [SecretSource("exec")]
    public static Secret FromExec(string id, string provider = "default") => Reference("exec", id, provider);

    /// <summary>The gateway's own credential store.</summary>
    /// <param name="id">The name: a capital letter, then capitals, digits and <c>_</c>.</param>
    /// <param name="provider">The provider; the built-in store needs none.</param>
    [SecretSource("store")]
    public static Secret FromStore(string id, string provider = "default") => Reference("store", id, provider);

    /// <summary>
    /// The credential itself, in the clear. It then lies in source control, in the build output and in the file, for whoever can
    /// read any of them.
    /// </summary>
    /// <param name="value">The credential.</param>
    [ConfigText(IsLiteralSecret = true)]
    public static Secret Literal(string value) => new(null, null, value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>
    /// A text that anyone may read, in a place made for credentials: a header with the name of an organisation, say. No rule takes
    /// your word for it where the gateway expects a credential and nothing else.
    /// </summary>
    /// <param name="value">The text.</param>
    [ConfigText]
    public static Secret Public(string value) => new(null, null, value ?? throw new ArgumentNullException(nameof(value)), isPublic: true);

    /// <summary>What it is, for a debugger: never the credential itself.</summary>
    public override string ToString() => _isPublic ? _text! : _source is null ? "(literal secret)" : $"{_source}:{_provider}:{_text}";

    ConfigNode IConfigValue.ToNode()
    {
        if (_text is null)
        {
            throw new InvalidOperationException("default(Secret) is no secret. Use Secret.FromEnv, FromFile, FromExec or FromStore.");
        }

        if (_source is null || _provider is null)
        {
            return new ConfigText(_text, marks: _isPublic ? NodeMarks.None : NodeMarks.LiteralSecret);
        }

        var reference = new ConfigObject();
        reference.Set("source", new ConfigText(_source));
        reference.Set("provider", new ConfigText(_provider));
        reference.Set("id", new ConfigText(_text));
        return reference;
    }

    private static Secret Reference(string source, string id, string provider) => new(
        source,
        provider ?? throw new ArgumentNullException(nameof(provider)),
        id ?? throw new ArgumentNullException(nameof(id)));
}
