using System.Reflection;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>As three numbers, without the commit.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
