using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tool.JsonLines;

/// <summary>A line: a configuration to judge.</summary>
/// <param name="Id">What the answer repeats; null when the line names none.</param>
/// <param name="Config">The configuration, where the line holds it as JSON.</param>
/// <param name="Raw">The text of the file, where the line holds that.</param>
/// <param name="Environment">The variables of the gateway.</param>
internal sealed record LineRequest(ConfigNode? Id, ConfigNode? Config, string? Raw, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly LineRequest Nothing = new(null, null, null, new Dictionary<string, string>());

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="request">What it asks; where the line is not understood, at least its id.</param>
    /// <returns>What is wrong with the line; null when nothing is.</returns>
    public static string? Read(string line, JsonReadOptions options, out LineRequest request)
    {
        request = Nothing;
        var read = Json5Reader.Read(null, line, options);
        if (!read.IsSuccess)
        {
            return read.Error.Message;
        }

        if (read.Root is not ConfigObject root)
        {
            return "a line is an object with 'id' and 'config' or 'raw'";
        }

        request = request with { Id = root.Find("id")?.Node, Config = root.Find("config")?.Node, Raw = (root.Find("raw")?.Node as ConfigText)?.Value };
        if (root.Find("raw") is { Node: not ConfigText })
        {
            return "'raw' is the text of a file";
        }

        if (request.Config is null == request.Raw is null)
        {
            return "a line holds either 'config' or 'raw'";
        }

        return root.Find("env") is { } environment ? ReadEnvironment(environment.Node, ref request) : null;
    }

    private static string? ReadEnvironment(ConfigNode node, ref LineRequest request)
    {
        const string form = "'env' is an object of texts";
        if (node is not ConfigObject obj)
        {
            return form;
        }

        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in obj.Properties)
        {
            if (property.Node is not ConfigText text)
            {
                return form;
            }

            variables[property.Name] = text.Value;
        }

        request = request with { Environment = variables };
        return null;
    }
}
