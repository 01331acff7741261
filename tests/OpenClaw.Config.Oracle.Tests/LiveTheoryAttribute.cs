using OpenClaw.Config.Oracle.Tests.Judging;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>As <see cref="LiveFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LiveTheoryAttribute : TheoryAttribute
{
    public LiveTheoryAttribute()
    {
        if (OracleInstallation.Current is null && !OracleInstallation.LiveIsDemanded)
        {
            Skip = "No OpenClaw in artifacts/oracle: the build of this project installs it where npm is.";
        }
    }
}
