using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>The way around the typed builder, for what it does not know: a plugin's own keys, or a setting newer than this library.</summary>
public static class RawExtensions
{
    /// <summary>Sets a key to the value of a JSON text. It is checked against the facts like everything else, and a rule names it.</summary>
    /// <typeparam name="TBuilder">The builder.</typeparam>
    /// <param name="builder">The builder of the object that gets the key.</param>
    /// <param name="key">The JSON key.</param>
    /// <param name="json">The value: JSON, or JSON5 as OpenClaw reads it.</param>
    /// <exception cref="ArgumentException">The text is no JSON.</exception>
    [ConfigDirective(ConfigDirective.Raw)]
    public static TBuilder Raw<TBuilder>(this TBuilder builder, string key, string json)
        where TBuilder : ConfigBuilder
    {
        if (builder is null)
        {
            throw new ArgumentNullException(nameof(builder));
        }

        if (key is null)
        {
            throw new ArgumentNullException(nameof(key));
        }

        var value = Json5Reader.Read(null, json ?? throw new ArgumentNullException(nameof(json)), new JsonReadOptions { Marks = NodeMarks.Raw });
        if (!value.IsSuccess)
        {
            throw new ArgumentException($"The text for \"{key}\" is no JSON: {value.Error.Message}", nameof(json));
        }

        builder.TreeNode.Set(key, value.Root);
        return builder;
    }
}
