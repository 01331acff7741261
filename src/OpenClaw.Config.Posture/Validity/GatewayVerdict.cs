using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity.Hosts;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>What the gateway's validator says of a configuration: schema and rules together, in the validator's stages.</summary>
/// <param name="Schema">What the schema forbids, as far as the validator reports it.</param>
/// <param name="Errors">What the rules beyond the schema forbid, as far as the validator reports it.</param>
/// <param name="Warnings">What the validator warns of.</param>
public sealed record GatewayVerdict(
    IReadOnlyList<SchemaViolation> Schema,
    IReadOnlyList<ValidityViolation> Errors,
    IReadOnlyList<ValidityViolation> Warnings)
{
    /// <summary>What the gateway refuses or warns of while it reads, before it judges.</summary>
    public IReadOnlyList<ReadingProblem> Reading { get; init; } = [];

    /// <summary>The paths at which the validator reports the violations of the schema, with a sentence each. It stops at eight in a channel, so these may be fewer.</summary>
    public IReadOnlyList<(string Path, string Message)> SchemaIssues { get; init; } = [];

    /// <summary>Whether the gateway accepts it.</summary>
    public bool IsValid => Schema.Count == 0 && Errors.Count == 0 && !Unread.Any();

    /// <summary>The paths at which the validator reports an error.</summary>
    public IEnumerable<string> Paths =>
        SchemaIssues.Select(static issue => issue.Path)
            .Concat(Errors.Select(static violation => violation.Path.ToString()))
            .Concat(Unread.Select(static problem => problem.ReportedPath));

    /// <summary>The paths at which the validator warns.</summary>
    public IEnumerable<string> WarningPaths =>
        Warnings.Select(static warning => warning.Path.ToString())
            .Concat(Reading.Where(static problem => problem is { IsWarning: true, IsOwn: false }).Select(static problem => problem.ReportedPath));

    /// <summary>The first error, as a sentence; null when there is none.</summary>
    public string? FirstMessage => Unread.Select(static problem => problem.Message)
        .Concat(Schema.Select(static violation => violation.Message)).Concat(Errors.Select(static violation => violation.Message)).FirstOrDefault();

    private IEnumerable<ReadingProblem> Unread => Reading.Where(static problem => problem is { IsWarning: false, IsOwn: false });

    /// <summary>The verdict on a file.</summary>
    /// <param name="reading">The file as it was read.</param>
    /// <param name="facts">What the version of OpenClaw accepts.</param>
    /// <param name="last">The last stage to ask.</param>
    /// <param name="host">What is known of the gateway's machine.</param>
    public static GatewayVerdict On(ConfigFileReading reading, SchemaFacts facts, ValidityStage last = ValidityStage.SecretPrograms, IGatewayHost? host = null) =>
        (reading.IsReadable ? Judge(reading.Document.Root, facts, last, host) : new GatewayVerdict([], [], [])).After(reading.Problems);

    /// <summary>The verdict on a configuration that was not read from a file, or whose includes are resolved.</summary>
    /// <param name="root">The configuration. The root of a file may be something else than an object.</param>
    /// <param name="facts">What the version of OpenClaw accepts.</param>
    /// <param name="last">The last stage to ask; the gateway itself, when it starts, leaves out those that only <c>openclaw config validate</c> asks.</param>
    /// <param name="host">What is known of the gateway's machine.</param>
    public static GatewayVerdict On(ConfigNode root, SchemaFacts facts, ValidityStage last = ValidityStage.SecretPrograms, IGatewayHost? host = null)
    {
        var read = AsRead.Of(root, version: facts.Version);
        return Judge(read.Root, facts, last, host).After(read.Problems);
    }

    // A gateway that gave up says nothing of what it met on the way.
    private GatewayVerdict After(IReadOnlyList<ReadingProblem> problems) => IsGivenUp ? this : this with { Reading = problems };

    private bool IsGivenUp { get; init; }

    private static GatewayVerdict GivenUp(SchemaViolation violation) =>
        new([violation with { Path = ConfigPath.Root, IsInExtension = false }], [], []) { SchemaIssues = [(string.Empty, violation.Message)], IsGivenUp = true };

    private static GatewayVerdict Judge(ConfigNode root, SchemaFacts facts, ValidityStage last, IGatewayHost? host)
    {
        var context = root is ConfigObject obj ? new ValidityContext(new ConfigDocument(string.Empty, obj) { OpenClawVersion = facts.Version }, facts, host) : null;
        var found = context is null ? [] : ValidityChecks.Check(context);
        var all = SchemaCheck.Check(root, facts);
        if (found.Count == 0 && all.Count == 0)
        {
            return new([], [], []);
        }

        var replaced = ReplacedPaths.Of(found);
        var isSuspended = context?.IsSuspended == true;
        if (all.FirstOrDefault(IsNoFolder) is { } noFolder)
        {
            return GivenUp(noFolder);
        }

        if (root is ConfigObject document && new ConfigDocument(string.Empty, document).Cursor["secrets"]["defaults"]["env"] is { IsPresent: true, Node: not (ConfigText or ConfigNull or ConfigUnknown) } name
            && all.FirstOrDefault(violation => violation.Path.Equals(name.Path)) is { } noName)
        {
            // The gateway trims the name before it asks whether it is a text.
            return GivenUp(noName);
        }

        var schema = all.Where(violation => !replaced.Covers(violation) && !(isSuspended && violation.IsInExtension)).ToList();
        // An object's own rule is not asked when a value in it has the wrong type, or a key that is as bad.
        var hard = new HashSet<ConfigPath>(found.Where(static other => other.IsHard).Select(static other => other.Path));
        var broken = new HashSet<ConfigPath>(
            schema.Where(static other => !other.IsInExtension && !other.IsSoft).Select(static other => other.Path).Concat(hard).SelectMany(Around));
        var errors = found
            .Where(violation => !violation.IsWarning && violation.Stage <= last && !(violation is { Stage: ValidityStage.Core, IsHard: false } && IsSilenced(violation, broken, hard)))
            .ToList();
        var first = new[] { schema.Any(static violation => !violation.IsInExtension) ? ValidityStage.Core : ValidityStage.SecretPrograms }
            .Concat(schema.Count > 0 ? [ValidityStage.Extensions] : [])
            .Concat(errors.Select(static violation => violation.Stage))
            .Min();
        errors = [.. errors.Where(violation => violation.Stage == first)];
        schema = [.. schema.Where(violation => StageOf(violation) == first)];
        // Then the validator has a look at the channels at once, before it fills in their defaults.
        var hasDefaults = !(errors.Count > 0 && errors.All(static violation => violation.RuleId == "S5") && all.All(static violation => violation.IsInExtension));
        if (!hasDefaults)
        {
            all = SchemaCheck.CheckChannelsAsWritten(root, facts);
            schema = [.. all.Where(violation => !replaced.Covers(violation))];
        }

        return new(schema, errors, [.. found.Where(violation => violation.IsWarning && violation.Stage <= first)])
        {
            SchemaIssues = Validity.SchemaIssues.Of(schema, root, facts, isAllReported: !all.Any(replaced.Covers), hasDefaults),
        };
    }

    // An unknown channel is looked for in the folder of that name; a name that is no folder ends the reading.
    private static bool IsNoFolder(SchemaViolation violation) =>
        violation.Kind == ViolationKind.UnknownKey && violation.Place.Segments is ["channels", var key]
        && (key.Trim() is "." or ".." || key.IndexOfAny(['/', '\\', ':']) >= 0);

    private static ValidityStage StageOf(SchemaViolation violation) => violation.IsInExtension ? ValidityStage.Extensions : ValidityStage.Core;

    private static bool IsSilenced(ValidityViolation violation, HashSet<ConfigPath> broken, HashSet<ConfigPath> hard) =>
        broken.Contains(violation.Scope) || (hard.Count > 0 && Around(violation.Path).Any(hard.Contains));

    internal static IEnumerable<ConfigPath> Around(ConfigPath path)
    {
        for (var at = path; at is not null; at = at.Parent)
        {
            yield return at;
        }
    }
}
