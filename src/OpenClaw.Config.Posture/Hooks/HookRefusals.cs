using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Hooks;

/// <summary>What the gateway throws over when it makes its hooks at the start (2026.9.6, <c>resolveHooksConfig</c>).</summary>
public static class HookRefusals
{
    // What a key looks like that the gateway makes up where there is no default one.
    private const string MadeUpKey = "hook:example";

    /// <summary>What is certain to be refused: where, why as the first half of a sentence, and what else plays a part.</summary>
    public static IEnumerable<(ConfigCursor At, string Message, ConfigCursor Cause)> Of(ConfigCursor root)
    {
        var hooks = root["hooks"];
        var enabled = hooks["enabled"];
        if (enabled.Boolean != true)
        {
            yield break;
        }

        var (token, path, key, prefixes) = (hooks["token"], hooks["path"], hooks["defaultSessionKey"], hooks["allowedSessionKeyPrefixes"]);
        if (Credential.At(token).Kind == CredentialKind.Absent)
        {
            yield return (token.IsAbsent ? enabled : token, "hooks.enabled is true and there is no hooks.token", enabled);
        }

        if (path.Text?.Trim() == "/")
        {
            yield return (path, "hooks.path is '/', which would hide the gateway's other endpoints", enabled);
        }

        var allowed = Entries.At(prefixes);
        if (!allowed.IsComplete)
        {
            yield break;
        }

        if (allowed.Texts.Count > 0)
        {
            if (key.TextOr(string.Empty) is { IsKnown: true } written && !written.Value.Contains("${")
                && (written.Value.Trim() is { Length: > 0 } text ? text : MadeUpKey) is var first && !allowed.Texts.Any(prefix => first.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                yield return first == MadeUpKey
                    ? (prefixes, "hooks.allowedSessionKeyPrefixes lacks 'hook:', with which the keys begin that the gateway makes up where hooks.defaultSessionKey is not set", enabled)
                    : (key, $"hooks.defaultSessionKey is '{first}', which begins with none of hooks.allowedSessionKeyPrefixes", prefixes);
            }
        }
        else if (FirstTemplate(hooks) is { } template)
        {
            yield return (template, "a mapping makes session keys by templates, and hooks.allowedSessionKeyPrefixes does not say how such keys must begin", enabled);
        }
    }

    // A mapping behind one that takes every request is never asked.
    private static ConfigCursor? FirstTemplate(ConfigCursor hooks)
    {
        if (!hooks["mappings"].IsAbsent && !hooks["mappings"].HasAllChildren)
        {
            return null;
        }

        foreach (var mapping in hooks["mappings"].Children())
        {
            if (mapping["sessionKey"].Text is { } key && key.Contains("{{") && key.IndexOf("}}", StringComparison.Ordinal) > key.IndexOf("{{", StringComparison.Ordinal))
            {
                return mapping["sessionKey"];
            }

            if (!mapping["sessionKey"].IsAbsent && mapping["sessionKey"].Text is null || mapping["match"]["path"].Text?.Trim() is not { Length: > 0 })
            {
                return null;
            }
        }

        var presets = hooks["presets"].Children().Where(static preset => preset.Text == "gmail").Take(1).ToList();
        return presets.Count > 0 && !hooks["mappings"].Children().Any(static mapping => mapping["match"]["path"].Text is not { } path || path.Trim().Trim('/') == "gmail" || path.Contains("${")) ? presets[0] : null;
    }
}
