namespace OpenClaw.Config.Tool.Commands;

/// <summary>What a script learns.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing stands in the way.</summary>
    public const int Fine = 0;

    /// <summary>There is an error, or a warning where warnings count as errors.</summary>
    public const int Found = 1;

    /// <summary>The command line is wrong, or something could not be read: nobody knows whether the configuration is fine.</summary>
    public const int Failed = 2;
}
