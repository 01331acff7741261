namespace OpenClaw.Config;

/// <summary>An object that has no settings, only a presence.</summary>
public sealed class EmptyObjectBuilder : ConfigBuilder
{
    internal EmptyObjectBuilder()
    {
    }
}
