using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Sandboxes;

/// <summary>Variables that cannot be handed to a sandbox container (A17): the file that carries them has one line for each.</summary>
public sealed class ContainerEnvironmentChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var defaults = context.Root["agents"]["defaults"]["sandbox"];
        var roster = context.References.Agents;
        var faults = new Dictionary<string, ValidityViolation>(StringComparer.Ordinal);
        var isForAll = defaults["docker"]["env"].Node is not null;
        foreach (var agent in roster)
        {
            var own = agent.Entry["sandbox"];
            if (!isForAll && own.Node is null)
            {
                continue;
            }

            if (UsesFile(own["backend"], defaults["backend"]) != true)
            {
                continue;
            }

            // One container for all has the settings for all and no others.
            var scope = own["scope"].IsAbsent ? defaults["scope"] : own["scope"];
            var isShared = scope.IsAbsent ? false : scope.Text is { } text ? text == "shared" : (bool?)null;
            var mine = own["docker"]["env"];
            var all = defaults["docker"]["env"];
            foreach (var at in all.Children().Where(at => isShared == true || mine[at.Path.Segment].IsAbsent).Concat(isShared == false ? mine.Children() : []))
            {
                if (at.IsPresent && Fault(at) is { } fault)
                {
                    faults[at.Path.ToString()] = fault;
                }
            }
        }

        found.AddRange(faults.Values);
    }

    private static bool? UsesFile(ConfigCursor own, ConfigCursor fallback)
    {
        foreach (var at in (ConfigCursor[])[own, fallback])
        {
            if (!at.IsAbsent && TextOf(at) is not { } _)
            {
                return null;
            }

            if (TextOf(at)?.Trim() is { Length: > 0 } backend)
            {
                return backend is "docker" or "podman";
            }
        }

        return true;
    }

    private static ValidityViolation? Fault(ConfigCursor at)
    {
        var name = at.Path.Segment;
        var isName = name.Length > 0 && name[0] is not (>= '0' and <= '9')
            && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
        if (!isName)
        {
            return new("A17", at, $"{at.Path} is no name for a variable; use letters, digits and underscores, without a digit in front") { Stage = ValidityStage.ContainerEnvironment, IsAboutKey = true };
        }

        return at.Text is { } value && value.IndexOfAny(['\r', '\n', '\0']) >= 0
            ? new("A17", at, $"{at.Path} has more than one line, which no container gets as a variable; mount a file instead") { Stage = ValidityStage.ContainerEnvironment }
            : null;
    }
}
