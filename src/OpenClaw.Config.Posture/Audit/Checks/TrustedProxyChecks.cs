using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>A gateway that leaves it to a proxy who somebody is; and one that lets everybody guess as often as they like.</summary>
internal sealed class TrustedProxyChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var gateway = context.Gateway;
        var (auth, proxies) = (gateway.Section["auth"], gateway.Section["trustedProxies"]);
        var (mode, proxy) = (auth["mode"], auth["trustedProxy"]);
        var approve = proxy["deviceAutoApprove"];
        var isProxy = gateway.Access.Mode.Is("trusted-proxy");
        var approves = isProxy.And(approve["enabled"].FlagOr(false).Is(true));
        var users = Entries.At(proxy["allowUsers"]);
        var header = proxy["userHeader"].TextOr(string.Empty);
        var scopes = Entries.At(approve["scopes"]);
        report.When(isProxy, "gateway.trusted_proxy_auth", AuditSeverity.Critical, "gateway.auth.mode=\"trusted-proxy\" believes a proxy about who somebody is; all hangs on gateway.trustedProxies", mode, proxies);
        report.When(isProxy.And(gateway.HasNoProxies), "gateway.trusted_proxy_no_proxies", AuditSeverity.Critical, "gateway.auth.mode=\"trusted-proxy\", but gateway.trustedProxies is empty: every request is refused", proxies, mode);
        report.When(isProxy.And(header.Is(string.Empty)), "gateway.trusted_proxy_no_user_header", AuditSeverity.Critical, "gateway.auth.mode=\"trusted-proxy\", but gateway.auth.trustedProxy.userHeader does not say which header names the user", proxy["userHeader"], mode);
        report.When(isProxy.And(proxy["allowLoopback"].FlagOr(false).Is(true)), "gateway.trusted_proxy_allow_loopback", AuditSeverity.Warn, "gateway.auth.trustedProxy.allowLoopback=true lets anything on the gateway's host speak for the proxy", proxy["allowLoopback"], proxies);
        report.When(approves, "gateway.trusted_proxy_device_auto_approve", AuditSeverity.Warn, "gateway.auth.trustedProxy.deviceAutoApprove.enabled=true pairs new devices on the proxy's word alone", approve["enabled"]);
        report.When(approves.And(scopes.Contains("operator.admin")), "gateway.trusted_proxy_device_auto_approve_admin", AuditSeverity.Critical, "gateway.auth.trustedProxy.deviceAutoApprove.scopes includes operator.admin: everybody whom the proxy knows becomes an administrator", Admin(approve["scopes"]), approve["enabled"]);
        report.When(isProxy.And(users.HasItems.Not()), "gateway.trusted_proxy_no_allowlist", AuditSeverity.Warn, "gateway.auth.trustedProxy.allowUsers is empty: everybody whom the proxy knows gets in", proxy["allowUsers"], mode);
        report.When(
            gateway.IsBeyondLoopback.And(isProxy.Not()).And(Answers.Of(auth["rateLimit"].IsAbsent ? true : auth["rateLimit"].IsPresent ? false : null)),
            "gateway.auth_no_rate_limit",
            AuditSeverity.Warn,
            "gateway.bind is not loopback and gateway.auth.rateLimit is not set: credentials can be guessed at any speed",
            auth["rateLimit"],
            gateway.Section["bind"]);
    }

    private static ConfigCursor Admin(ConfigCursor scopes) =>
        scopes.Children().FirstOrDefault(static scope => scope.Text?.Trim() == "operator.admin") is { Node: not null } scope ? scope : scopes;
}
