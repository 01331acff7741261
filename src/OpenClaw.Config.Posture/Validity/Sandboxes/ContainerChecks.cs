using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Sandboxes;

/// <summary>What would open a sandbox container to the host (A25, A27), and mounts of host folders (A26).</summary>
public sealed class ContainerChecks : ValidityCheck
{
    private const string Join = "dangerouslyAllowContainerNamespaceJoin";

    /// <inheritdoc />
    internal override IReadOnlyList<string> Places { get; } = ["agents.defaults.sandbox", "agents.entries.*.sandbox"];

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var sandbox in context.PlacesOf(this).All)
        {
            var (docker, browser) = (sandbox["docker"], sandbox["browser"]);
            var mayJoin = docker[Join].IsAbsent ? false : docker[Join].Boolean ?? true;
            Network("A25", docker, docker, mayJoin, found);
            Network("A27", browser, sandbox, mayJoin, found);
            Profile(docker["seccompProfile"], docker, found);
            Profile(docker["apparmorProfile"], docker, found);
            Binds(docker, found);
            Binds(browser, found);
        }
    }

    private static void Network(string rule, ConfigCursor owner, ConfigCursor joinOwner, bool mayJoin, List<ValidityViolation> found)
    {
        var at = owner["network"];
        if (WordOf(at) == "host")
        {
            found.Add(new(rule, at, $"{at.Path} is {Show(at)}, which the gateway never gives a sandbox; use bridge, none or a network of its own") { Scope = owner.Path });
        }
        else if (!mayJoin && WordOf(at)?.StartsWith("container:", StringComparison.Ordinal) == true)
        {
            found.Add(new(rule, at, $"{at.Path} is {Show(at)}, which joins another container; use bridge, none or a network of its own") { Scope = joinOwner.Path });
        }
    }

    private static void Profile(ConfigCursor at, ConfigCursor docker, List<ValidityViolation> found)
    {
        if (WordOf(at) == "unconfined")
        {
            found.Add(new("A25", at, $"{at.Path} is {Show(at)}, which the gateway never gives a sandbox; leave it out or name a profile") { Scope = docker.Path });
        }
    }

    private static void Binds(ConfigCursor owner, List<ValidityViolation> found)
    {
        foreach (var at in owner["binds"].Children())
        {
            if (TextOf(at) is { } bind && !IsAbsolute(HostPart(bind)))
            {
                var fault = bind.Trim().Length == 0 ? "is blank" : $"mounts {Show(at)}, whose host path is not absolute";
                found.Add(new("A26", at, $"{at.Path} {fault}; write /host/path:/container/path") { Scope = owner.Path });
            }
        }
    }

    private static string HostPart(string bind)
    {
        var colon = bind.IndexOf(':', IsDrive(bind) ? 2 : 0);
        return colon < 0 ? bind : bind.Substring(0, colon);
    }

    private static bool IsAbsolute(string host)
    {
        var path = host.StartsWith(@"\\?\", StringComparison.Ordinal) || host.StartsWith("//?/", StringComparison.Ordinal) ? host.Substring(4) : host;
        return path.StartsWith("/", StringComparison.Ordinal) || IsDrive(path) || (path != host && path.StartsWith("UNC/", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsDrive(string path) => path.Length > 2 && (path[0] | 0x20) is >= 'a' and <= 'z' && path[1] == ':' && path[2] is ('\\' or '/');
}
