using OpenClaw.Config.Posture.Audit.Checks;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>All families, in the order in which the audit asks.</summary>
internal static class AuditChecks
{
    public static IReadOnlyList<AuditCheck> All { get; } =
    [
        new AttackSurfaceSummary(),
        new RosterDefaults(),
        new GatewayDoorChecks(),
        new ControlUiChecks(),
        new TransportChecks(),
        new DangerousFlags(),
        new GatewaySecretChecks(),
        new TrustedProxyChecks(),
        new LoggingChecks(),
        new ElevatedChecks(),
        new ExecHostChecks(),
        new ExecSecurityChecks(),
        new ExecFilesystemChecks(),
        new SafeBinChecks(),
        new SkillBoundaryChecks(),
        new HookChecks(),
        new HttpEndpointChecks(),
        new SandboxModeChecks(),
        new SandboxContainerChecks(),
        new NodeCommandChecks(),
        new MinimalProfileChecks(),
        new SecretsInConfigChecks(),
        new ModelChecks(),
        new SmallModelChecks(),
        new ExposureChecks(),
        new TrustModelChecks(),
        new CrossAgentChecks(),
        new ReefChecks(),
    ];
}
