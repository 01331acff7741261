using System.ComponentModel;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// What all builders are: a place in the configuration to write on. Their methods return the builder itself, so that calls can be
/// chained; a later call for the same setting wins, and lists grow with every call.
/// </summary>
public abstract class ConfigBuilder
{
    private protected ConfigBuilder()
    {
    }

    /// <summary>The object it writes on.</summary>
    internal ConfigObject TreeNode { get; private set; } = new();

    /// <inheritdoc />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc />
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => GetType().Name;

    // The generated bodies are one call to one of these. "In" is the form with keys of maps between the key and the value; an empty
    // key is skipped. The names of the parameters are those of the generated methods, for the exceptions.

    private protected void Set<T>(string key, T value) => TreeNode.Set(key, NodeOf.Value(value, nameof(value)));

    private protected void SetIn<T>(string key, string key1, T value) => In(key).Set(Checked(key1), NodeOf.Value(value, nameof(value)));

    private protected void SetIn<T>(string key, string key1, string key2, T value) => In(key, key1).Set(Checked(key2), NodeOf.Value(value, nameof(value)));

    private protected void SetOrNull<T>(string key, T? value) => TreeNode.Set(key, NodeOf.ValueOrNull(value));

    private protected void SetOrNullIn<T>(string key, string key1, T? value) => In(key).Set(Checked(key1), NodeOf.ValueOrNull(value));

    private protected void Append<T>(string key, IEnumerable<T> values) => Append(TreeNode, key, values);

    private protected void AppendIn<T>(string key, string key1, IEnumerable<T> values) => Append(In(key), Checked(key1), values);

    private protected void AppendIn<T>(string key, string key1, string key2, IEnumerable<T> values) => Append(In(key, key1), Checked(key2), values);

    private protected void Configure<TBuilder>(string key, TBuilder builder, Action<TBuilder> configure, string? tag = null)
        where TBuilder : ConfigBuilder => Configure(TreeNode, key, builder, configure, tag);

    private protected void ConfigureIn<TBuilder>(string key, string key1, TBuilder builder, Action<TBuilder> configure, string? tag = null)
        where TBuilder : ConfigBuilder => Configure(In(key), Checked(key1), builder, configure, tag);

    private protected void ConfigureIn<TBuilder>(string key, string key1, string key2, TBuilder builder, Action<TBuilder> configure, string? tag = null)
        where TBuilder : ConfigBuilder => Configure(In(key, key1), Checked(key2), builder, configure, tag);

    private protected void Add<TBuilder>(string key, TBuilder builder, Action<TBuilder> configure, string? tag = null)
        where TBuilder : ConfigBuilder => Add(TreeNode, key, builder, configure, tag);

    private protected void AddIn<TBuilder>(string key, string key1, TBuilder builder, Action<TBuilder> configure, string? tag = null)
        where TBuilder : ConfigBuilder => Add(In(key), Checked(key1), builder, configure, tag);

    private static void Append<T>(ConfigObject container, string key, IEnumerable<T> values)
    {
        if (values is null)
        {
            throw new ArgumentNullException(nameof(values));
        }

        // All are made before any is written: a bad one must leave the list as it was.
        var nodes = values.Select(static value => NodeOf.Value(value, nameof(values))).ToList();
        var array = container.ArrayAt(key);
        nodes.ForEach(array.Add);
    }

    private static void Configure<TBuilder>(ConfigObject container, string key, TBuilder builder, Action<TBuilder> configure, string? tag)
        where TBuilder : ConfigBuilder
    {
        Checked(configure);
        Run(container.ObjectAt(key), builder, configure, tag);
    }

    private static void Add<TBuilder>(ConfigObject container, string key, TBuilder builder, Action<TBuilder> configure, string? tag)
        where TBuilder : ConfigBuilder
    {
        Checked(configure);
        var item = new ConfigObject();
        container.ArrayAt(key).Add(item);
        Run(item, builder, configure, tag);
    }

    private static void Run<TBuilder>(ConfigObject node, TBuilder builder, Action<TBuilder> configure, string? tag)
        where TBuilder : ConfigBuilder
    {
        if (tag is not null)
        {
            var sign = tag.IndexOf('=');
            node.Set(tag.Substring(0, sign), new ConfigText(tag.Substring(sign + 1)));
        }

        builder.TreeNode = node;
        configure(builder);
    }

    private static void Checked<TBuilder>(Action<TBuilder> configure)
    {
        if (configure is null)
        {
            throw new ArgumentNullException(nameof(configure));
        }
    }

    /// <summary>Lets a delegate write on a root of its own.</summary>
    internal static ConfigObject Build<TBuilder>(TBuilder builder, Action<TBuilder> configure)
        where TBuilder : ConfigBuilder
    {
        (configure ?? throw new ArgumentNullException(nameof(configure)))(builder);
        return builder.TreeNode;
    }

    private static string Checked(string key) => key ?? throw new ArgumentNullException(nameof(key));

    private ConfigObject In(string key) => key.Length == 0 ? TreeNode : TreeNode.ObjectAt(key);

    private ConfigObject In(string key, string key1) => In(key).ObjectAt(Checked(key1));
}
