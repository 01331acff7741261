using System.Reflection;

namespace OpenClaw.Config.Tests.Surface;

internal static class Spellings
{
    /// <summary>The spellings of an enum in the configuration.</summary>
    public static IReadOnlyList<string> Of(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetCustomAttribute<ConfigTextAttribute>()!.Format)];
}
