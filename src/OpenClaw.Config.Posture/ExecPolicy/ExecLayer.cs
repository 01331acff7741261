using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ExecPolicy;

/// <summary>Security and ask while the layers are laid over one another: default, gateway, agent.</summary>
internal sealed record ExecLayer(Setting<string> Security, Setting<string> Ask)
{
    /// <summary>The places that wrote what is in force.</summary>
    public IReadOnlyList<ConfigCursor> Places =>
        Security.Source is not { } security ? Ask.Source is { } only ? [only] : []
        : Ask.Source is { } ask && !ask.Equals(security) ? [security, ask]
        : [security];

    public static ExecLayer Default(string security) => new(Setting<string>.Default(security), Setting<string>.Default("off"));

    /// <summary>Lays a <c>tools.exec</c> over this. A mode replaces both words, otherwise each replaces its own.</summary>
    public ExecLayer Over(ConfigCursor exec)
    {
        if (exec.IsAbsent)
        {
            return this;
        }

        var mode = exec["mode"];
        if (mode.Text is { } name)
        {
            return name switch
            {
                "deny" => Written("deny", "off", mode),
                "allowlist" => Written("allowlist", "off", mode),
                "ask" or "auto" => Written("allowlist", "on-miss", mode),
                "full" => Written("full", "off", mode),
                _ => Unknown(mode),
            };
        }

        return mode.IsAbsent ? new(Override(Security, exec["security"]), Override(Ask, exec["ask"])) : Unknown(mode);
    }

    private static Setting<string> Override(Setting<string> below, ConfigCursor place) => place.IsAbsent ? below : place.TextOr(string.Empty);

    private static ExecLayer Written(string security, string ask, ConfigCursor place) =>
        new(Setting<string>.Written(security, place), Setting<string>.Written(ask, place));

    private static ExecLayer Unknown(ConfigCursor place) => new(Setting<string>.Unknown(place), Setting<string>.Unknown(place));
}
