using System.Globalization;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config;

/// <summary>
/// The configuration at run time: the same bytes as the build writes, made by running the method instead of reading it. For
/// tests and tools; a build never runs the operator's code.
/// </summary>
public static class OpenClawConfig
{
    /// <summary>The text of one gateway's <c>openclaw.json</c>.</summary>
    /// <param name="configure">The method marked with <see cref="OpenClawConfigAttribute"/>, or any like it.</param>
    public static string ToJson(Action<OpenClawConfigBuilder> configure) =>
        configure is null ? throw new ArgumentNullException(nameof(configure)) : ToJson(configure, TargetVersion.Of(configure));

    /// <summary>The text for a version of OpenClaw.</summary>
    internal static string ToJson(Action<OpenClawConfigBuilder> configure, string version)
    {
        var builder = new OpenClawConfigBuilder();
        var root = InvariantCulture(() => ConfigBuilder.Build(builder, configure));
        Emission.Complete(root, version);
        var document = new ConfigDocument("openclaw", root) { OpenClawVersion = version };
        builder.AcceptedRisks.ForEach(document.Accept);
        return Emission.ToJson(document);
    }

    /// <summary>The texts of a fleet, by name.</summary>
    /// <param name="configure">The method marked with <see cref="OpenClawFleetAttribute"/>, or any like it.</param>
    public static IReadOnlyDictionary<string, string> ToJson(Action<OpenClawFleetBuilder> configure)
    {
        if (configure is null)
        {
            throw new ArgumentNullException(nameof(configure));
        }

        return InvariantCulture(() =>
        {
            var fleet = new OpenClawFleetBuilder(TargetVersion.Of(configure));
            configure(fleet);
            return fleet.Documents;
        });
    }

    /// <summary>The build knows no other culture, so a machine's must not show in a number or a date that the operator prints.</summary>
    private static T InvariantCulture<T>(Func<T> build)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return build();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
