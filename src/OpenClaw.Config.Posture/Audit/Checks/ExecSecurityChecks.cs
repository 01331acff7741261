using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Who may run every command, and whether a channel stands open besides. Whether the channel leads to that agent is nothing to the audit.</summary>
internal sealed class ExecSecurityChecks : AuditCheck
{
    internal override IEnumerable<AuditFinding> Check(AuditContext context)
    {
        var (scopes, isComplete) = ExecScopes.Of(context.Root, context.Agents);
        var open = context.OpenPlaces;
        var (full, fullScopes) = Find(scopes, isComplete, static scope => scope.Security.Is("full"));
        var (some, someScopes) = Find(scopes, isComplete, static scope => scope.Security.Is("deny").Not());
        return
        [
            .. When(
                full,
                "tools.exec.security_full_configured",
                CriticalIf(open.Any),
                $"Every command may run for {Names(fullScopes.Select(static scope => scope.Name))}{(open.Places.Count > 0 ? ", and channels stand open: " + Paths(open.Places) : string.Empty)}",
                [.. Sources(fullScopes), .. open.Places]),
            .. When(
                open.Any.And(some),
                "security.exposure.open_channels_with_exec",
                CriticalIf(full),
                $"Channels stand open ({Paths(open.Places)}) beside scopes that run commands: {Names(someScopes.Select(static scope => $"{scope.Name} (security={scope.Security.Value})"))}",
                [.. open.Places, .. Sources(someScopes)]),
        ];
    }

    private static (Answer Any, IReadOnlyList<ExecScope> Which) Find(IReadOnlyList<ExecScope> scopes, bool isComplete, Func<ExecScope, Answer> holds) => (
        scopes.Aggregate(isComplete ? Answer.No : Answer.Unknown, (any, scope) => any.Or(holds(scope))),
        [.. scopes.Where(scope => holds(scope) == Answer.Yes)]);

    private static IEnumerable<ConfigCursor> Sources(IEnumerable<ExecScope> scopes) => scopes.Select(static scope => scope.Security.Source).OfType<ConfigCursor>();

    private static string Paths(IEnumerable<ConfigCursor> places) => Names(places.Select(static place => place.Path.ToString()));
}
