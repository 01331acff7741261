namespace OpenClaw.Config.Tasks;

/// <summary>The codes of the build errors that come from the tasks. The rules' codes come from the analyzer.</summary>
internal static class ErrorCodes
{
    /// <summary>OpenClawEnforce is on and a rule that blocks found something.</summary>
    public const string Blocked = "OCC9001";

    /// <summary>Something in a document is not known at build time.</summary>
    public const string Incomplete = "OCC9002";

    /// <summary>The disk said no.</summary>
    public const string CannotWrite = "OCC9003";

    /// <summary>A name that cannot be a folder, or is taken.</summary>
    public const string InvalidName = "OCC9004";

    /// <summary>The compiled assembly is missing or damaged.</summary>
    public const string CannotRead = "OCC9005";
}
