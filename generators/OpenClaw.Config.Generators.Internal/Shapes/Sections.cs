namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>The sections of the configuration: its top-level keys, and each channel and each plugin by itself.</summary>
internal static class Sections
{
    public static string Of(string path)
    {
        var parts = path.Split('.');
        var depth = parts.Length switch
        {
            > 2 when parts[0] == "plugins" && parts[1] == "entries" => 3,
            > 1 when parts[0] == "channels" => 2,
            _ => 1,
        };
        var section = string.Join(".", parts.Take(depth));
        return section.EndsWith("[]", StringComparison.Ordinal) ? section.Substring(0, section.Length - 2) : section;
    }

    /// <summary>The beginning of the names of what belongs to a type: a channel and its account, an agent and the defaults of all are one.</summary>
    public static string Stem(string type)
    {
        foreach (var (end, instead) in (IEnumerable<(string, string)>)[("Channel", ""), ("Account", ""), ("PluginConfig", "Plugin"), ("PluginEntry", "Plugin"), ("Entry", ""), ("Defaults", ""), ("OpenClawConfig", "")])
        {
            if (type.EndsWith(end, StringComparison.Ordinal))
            {
                return type.Substring(0, type.Length - end.Length) + instead;
            }
        }

        return type;
    }
}
