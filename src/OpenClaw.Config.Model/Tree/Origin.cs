namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// Where a node comes from. <see cref="Value"/> is what one would replace to change the value, <see cref="Name"/> what set it
/// there, and <see cref="Trail"/> the calls that led to it.
/// </summary>
/// <param name="value">
/// The expression that made the value: a literal keeps its place when it travels through a local, a parameter or a loop variable,
/// so that a finding lands on <c>99999</c> and not on the <c>port</c> that carried it.
/// </param>
/// <param name="name">The name of the builder call (or the JSON key) that wrote the value; null where nothing named it.</param>
/// <param name="argument">The expression handed to that call; the same as <paramref name="value"/> when the literal stands there.</param>
/// <param name="trail">The calls of helper methods around the write, innermost first.</param>
/// <param name="key">The expression that made the key, where the call takes one; null where the call itself names the place.</param>
public sealed class Origin(SourceSpan value, SourceSpan? name = null, SourceSpan? argument = null, IReadOnlyList<SourceSpan>? trail = null, SourceSpan? key = null)
{
    /// <summary>The expression that made the value.</summary>
    public SourceSpan Value { get; } = value;

    // A file of megabytes has half a million of these: nearly all of them name a key, and hardly any has been handed on.
    private readonly SourceSpan _name = name ?? default;
    private readonly Way? _way = argument is null && key is null && trail is not { Count: > 0 } ? null : new(argument ?? value, key, trail ?? []);

    /// <summary>The name of the builder call, or the JSON key, that wrote it.</summary>
    public SourceSpan? Name => _name.File is null ? null : _name;

    /// <summary>The expression handed to the builder call. A reference (an agent id, say) is best reported here.</summary>
    public SourceSpan Argument => _way?.Argument ?? Value;

    /// <summary>The expression that made the key: what one would replace to change it.</summary>
    public SourceSpan? Key => _way?.Key;

    /// <summary>The calls of helper methods around the write, innermost first.</summary>
    public IReadOnlyList<SourceSpan> Trail => _way?.Trail ?? [];

    /// <inheritdoc />
    public override string ToString() => Value.ToString();

    private sealed class Way(SourceSpan argument, SourceSpan? key, IReadOnlyList<SourceSpan> trail)
    {
        public SourceSpan Argument { get; } = argument;

        public SourceSpan? Key { get; } = key;

        public IReadOnlyList<SourceSpan> Trail { get; } = trail;
    }
}
