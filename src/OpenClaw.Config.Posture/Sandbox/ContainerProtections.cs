using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>What OpenClaw's containers have by default (2026.9.6: no capabilities, a root that cannot be written, no namespace of others) and a configuration takes from them.</summary>
public static class ContainerProtections
{
    private static readonly (string Key, string Effect)[] Flags =
    [
        ("dangerouslyAllowReservedContainerTargets", "mounts may cover the folders by which OpenClaw guides what runs in the sandbox"),
        ("dangerouslyAllowExternalBindSources", "mounts may come from anywhere on the host, not from workspaces alone"),
        ("dangerouslyAllowContainerNamespaceJoin", "the sandbox may join the network of another container, and then passes for it"),
    ];

    /// <summary>The settings of one <c>sandbox</c> that take a protection away.</summary>
    public static IEnumerable<ContainerProtection> Missing(ConfigCursor sandbox)
    {
        if (sandbox.IsAbsent)
        {
            yield break;
        }

        var docker = sandbox["docker"];
        if (docker["user"].Text?.Trim() is { } user && user.Split(':')[0] is "root" or "0")
        {
            yield return new(docker["user"], $"'{user}'", "what runs in the sandbox is root there, the first half of a way out");
        }

        var dropped = docker["capDrop"];
        if (dropped is { IsPresent: true, Node: ConfigArray, HasAllChildren: true } && dropped.Children().All(static item => item.Text is { } name && !name.Trim().Equals("ALL", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(dropped, dropped.Children().Any() ? "without ALL" : "empty", "what runs in the sandbox keeps capabilities of root that OpenClaw takes from it by default");
        }

        if (docker["readOnlyRoot"].Boolean == false)
        {
            yield return new(docker["readOnlyRoot"], "false", "what runs in the sandbox changes the programs that later runs find there");
        }

        foreach (var (key, effect) in Flags)
        {
            // What is joined by it is told by the rule about that.
            if (docker[key].Boolean == true && !(key == "dangerouslyAllowContainerNamespaceJoin" && (docker["network"].IsUnknown || IsOfAnother(docker["network"].Text))))
            {
                yield return new(docker[key], "true", effect);
            }
        }

        var network = sandbox["browser"]["network"];
        if (network.Text?.Trim().ToLowerInvariant() is { } name && (name == "host" || IsOfAnother(name)))
        {
            yield return new(network, $"'{name}'", name == "host" ? "the sandbox's browser is in the network of the host, with everything that listens there on loopback" : "the sandbox's browser is in the network of another container, and passes for it");
        }
    }

    private static bool IsOfAnother(string? network) => network?.Trim().StartsWith("container:", StringComparison.OrdinalIgnoreCase) == true;
}
