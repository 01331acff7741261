using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Settings of a sandbox that is never used.</summary>
internal sealed class SandboxModeChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var agents = context.Agents;
        var shared = context.Root["agents"]["defaults"]["sandbox"];
        var isUsed = agents.Find(static agent => agent.IsNeverSandboxed.Not()).Any;
        var (any, which) = agents.Find(static agent => agent.Docker.HasKeys().And(agent.IsNeverSandboxed));
        var isIdle = shared["docker"].HasKeys().And(shared["mode"].TextOr("off").Is("off")).And(isUsed.Not());
        IReadOnlyList<ConfigCursor> places = [.. isIdle == Answer.Yes ? [shared["docker"]] : Array.Empty<ConfigCursor>(), .. which.Select(static agent => agent.Docker)];
        report.When(
            isIdle.Or(any),
            "sandbox.docker_config_mode_off",
            AuditSeverity.Warn,
            $"Settings of a sandbox that is off do nothing: {Names(places.Select(static place => place.Path.ToString()))}",
            places);
    }
}
