using System.Reflection;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config;

/// <summary>The version of OpenClaw that a project writes for: its property <c>OpenClawVersion</c>, which the build leaves in the assembly.</summary>
internal static class TargetVersion
{
    private const string Key = "OpenClaw.Version";

    /// <summary>The version of the project that a method was written in.</summary>
    public static string Of(Delegate method) => OpenClawVersions.OrDefault(
        method.Method.Module.Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static attribute => attribute.Key == Key)?.Value);
}
