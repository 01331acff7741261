using OpenClaw.Config.Oracle.Tests.Judging;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>A fact that only a running OpenClaw can establish; skipped where there is none, except in CI, where that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LiveFactAttribute : FactAttribute
{
    public LiveFactAttribute()
    {
        if (OracleInstallation.Current is null && !OracleInstallation.LiveIsDemanded)
        {
            Skip = "No OpenClaw in artifacts/oracle: the build of this project installs it where npm is.";
        }
    }
}
