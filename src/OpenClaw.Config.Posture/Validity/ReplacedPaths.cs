using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>The values about which rules say everything there is to say, so that what the schema finds there is left out.</summary>
internal sealed class ReplacedPaths
{
    private readonly HashSet<ConfigPath> _paths;
    private readonly HashSet<ConfigPath> _around;

    private ReplacedPaths(HashSet<ConfigPath> paths)
    {
        _paths = paths;
        _around = [.. paths.SelectMany(GatewayVerdict.Around)];
    }

    /// <summary>What the violations of rules replace.</summary>
    public static ReplacedPaths Of(IEnumerable<ValidityViolation> found) =>
        new([.. found.Where(static violation => violation.Replaces is not null).Select(static violation => violation.Replaces!)]);

    /// <summary>Whether a violation of the schema is replaced. A key that is unknown is reported at the object around it; what replaces it says so by its own path.</summary>
    public bool Covers(SchemaViolation violation) => _paths.Count > 0
        && (GatewayVerdict.Around(violation.Path).Any(_paths.Contains) || (violation.Kind == ViolationKind.UnknownKey && _around.Contains(violation.Place)));
}
