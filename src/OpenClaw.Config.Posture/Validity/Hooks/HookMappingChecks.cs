using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Hooks;

/// <summary>Hook mappings: a lasting session needs a key (H1), a transform lies in its folder (H2).</summary>
public sealed class HookMappingChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["hooks.mappings.[]"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var hooks = context.Root["hooks"];
        foreach (var mapping in context.PlacesOf(this).All)
        {
            var key = mapping["sessionKey"];
            var isForAgent = mapping["action"].IsAbsent || mapping["action"].Text == "agent";
            if (isForAgent && mapping["sessionMode"].Text == "persistent" && IsBlank(key) && IsBlank(hooks["defaultSessionKey"]) && mapping["transform"].IsAbsent)
            {
                found.Add(new("H1", key, $"{mapping.Path} keeps a session, but nothing says which: set {key.Path} or {hooks.Path}.defaultSessionKey") { Scope = hooks.Path });
            }

            var module = mapping["transform"]["module"];
            if (TextOf(module) is { } path && Fault(path.Trim()) is { } fault)
            {
                found.Add(new("H2", module, $"{module.Path} {fault}; write a path relative to the folder of transforms"));
            }
        }
    }

    private static bool IsBlank(ConfigCursor at) => at.IsAbsent || TextOf(at)?.Trim().Length == 0;

    private static string? Fault(string path) =>
        path.Length == 0 ? "is blank"
        : path[0] == '/' ? "is an absolute path"
        : path[0] == '~' ? "begins with ~"
        : path.IndexOf(':') >= 0 ? "has a colon"
        : path.Split('/', '\\').Contains("..") ? "climbs out of its folder"
        : null;
}
