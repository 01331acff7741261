using System.Text.RegularExpressions;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>The checks of OpenClaw's audit by their ids, as of 2026.9.6 and with those that older versions had. The audit compares ids letter by letter.</summary>
public static class AuditCheckIds
{
    private const string Name = "[^.]+";

    // What the configuration decides, alone or with secrets and variables in their places: SecurityAudit tells these.
    private static readonly Regex Decided = Of(
        "summary.attack_surface",
        "gateway.(bind_no_auth|loopback_no_auth|trusted_proxies_missing|auth_no_rate_limit|env_token_overrides_config|token_placeholder_value|password_placeholder_value"
            + "|token_too_short|password_too_short|real_ip_fallback_enabled|tailscale_funnel|tailscale_serve|trusted_proxy_(auth|no_proxies|no_user_header|no_allowlist"
            + "|allow_loopback|device_auto_approve|device_auto_approve_admin))",
        "gateway.control_ui.(allowed_origins_required|allowed_origins_wildcard|host_header_origin_fallback)",
        "gateway.tools_invoke_http.dangerous_allow",
        "gateway.http.(no_auth|session_key_override_enabled)",
        "gateway.nodes.(deny_commands_ineffective|allow_commands_dangerous)",
        "discovery.mdns_full_mode",
        "logging.redact_off",
        "mcp.apps.enabled",
        "config.insecure_or_dangerous_flags",
        "config.agent_roster.invalid_default_count",
        "config.secrets.(gateway_password_in_config|hooks_token_in_config)",
        "security.audit.suppressions.active",
        "hooks.(token_too_short|token_reuse_gateway_token|path_root|default_session_key_unset|allowed_agent_ids_unrestricted|request_session_key_enabled"
            + "|request_session_key_prefixes_missing)",
        "sandbox.(docker_config_mode_off|bind_mount_non_absolute|dangerous_(bind_mount|network_mode|seccomp_profile|apparmor_profile))",
        $"tools.elevated.allowFrom.{Name}.(wildcard|large)",
        "tools.exec.(host_sandbox_no_sandbox_defaults|host_sandbox_no_sandbox_agents|security_full_configured|fs_tools_disabled_but_exec_enabled"
            + "|safe_bins_interpreter_unprofiled|safe_bins_broad_behavior|safe_bin_trusted_dirs_risky|agent_skill_mcp_boundary_drift)",
        "tools.profile_minimal_overridden",
        "models.(legacy|weak_tier|small_params)",
        "security.exposure.(open_channels_with_exec|open_groups_with_(elevated|runtime_or_fs|control_plane_tools))",
        "security.trust_model.(group_scope_main|multi_user_heuristic|cross_agent_session_access_default)");

    // What files, installed plugins, the approvals of the host or a running gateway decide.
    private static readonly Regex Undecided = Of(
        "tools.exec.(auto_allow_skills_enabled|allowlist_interpreter_without_strict_inline_eval|mcporter_registry_inspection_incomplete)",
        "fs.(synced_dir|log_file.perms_readable|sessions_store.perms_readable)",
        "fs.(state_dir|config|config_include|credentials_dir|auth_profiles).(symlink|perms_(world_writable|group_writable|writable|readable|world_readable|group_readable))",
        "skills.(workspace.(symlink_escape|scan_truncated)|code_safety(.scan_failed)?)",
        "(plugins|hooks).(extensions_no_allowlist|allow_phantom_entries|tools_reachable_permissive_policy|installs_(unpinned_npm_specs|missing_integrity|version_drift))",
        "plugins.code_safety(.(entry_path|entry_escape|manifest_parse_error|scan_failed))?",
        $"plugins.{Name}.security_audit_failed",
        "browser.(control_invalid_config|control_no_auth|extension_relay_legacy_auth|remote_cdp_http|remote_cdp_private_host)",
        "channels.(.+)",
        "gateway.(probe_failed|probe_auth_secretref_unavailable)",
        "sandbox.browser_container.(hash_label_missing|hash_epoch_stale|non_loopback_publish|docker_probe_timeout)");

    /// <summary>Whether the audit has a check of that id.</summary>
    public static bool IsKnown(string id) => IsDecided(id) || Undecided.IsMatch(id);

    /// <summary>Whether the configuration decides what the check says.</summary>
    public static bool IsDecided(string id) => Decided.IsMatch(id);

    private static Regex Of(params string[] ids) => new($"^(?:{string.Join("|", ids).Replace(".", "\\.").Replace("[^\\.]", "[^.]").Replace("(\\.+)", "(.+)")})$", RegexOptions.CultureInvariant);
}
