using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>Any number of gateways, as a loop or a table makes them: one <see cref="Gateway"/> for each.</summary>
public sealed class OpenClawFleetBuilder
{
    private readonly Dictionary<string, string> _documents = new(StringComparer.OrdinalIgnoreCase);

    private readonly string _version;

    internal OpenClawFleetBuilder(string version) => _version = version;

    internal IReadOnlyDictionary<string, string> Documents => _documents;

    /// <summary>Adds a gateway.</summary>
    /// <param name="name">The folder of its file, as in <see cref="OpenClawConfigAttribute"/>; unique, upper and lower case counting as equal.</param>
    /// <param name="configure">Describes it.</param>
    /// <exception cref="ArgumentException">The name cannot be a folder, or was used before.</exception>
    [ConfigDirective(ConfigDirective.Document)]
    public OpenClawFleetBuilder Gateway(string name, Action<OpenClawConfigBuilder> configure)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (configure is null)
        {
            throw new ArgumentNullException(nameof(configure));
        }

        if (DocumentName.Objection(name) is { } objection)
        {
            throw new ArgumentException($"The name \"{name}\" {objection}.", nameof(name));
        }

        if (_documents.ContainsKey(name))
        {
            throw new ArgumentException($"A gateway named \"{name}\" was added before; upper and lower case count as equal.", nameof(name));
        }

        _documents.Add(name, OpenClawConfig.ToJson(configure, _version));
        return this;
    }
}
